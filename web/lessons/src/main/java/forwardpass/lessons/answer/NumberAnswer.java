package forwardpass.lessons.answer;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.number.NumberSpec;
import forwardpass.lessons.parameter.Numbers;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number, right within half a unit of the last decimal asked for.
 *
 * @param decimals how many are asked for; −1 where the answer is exact
 * @param halves how many half units it may be off
 */
public record NumberAnswer(int decimals, int halves) implements Numeric<Double> {

  public NumberAnswer(int decimals) {
    this(decimals, 1);
  }

  /** An answer that comes out even: nothing is to be rounded. */
  public static NumberAnswer exact() {
    return new NumberAnswer(-1);
  }

  /**
   * A number worked out from numbers that are shown rounded: it may be two units off in the last
   * decimal, if it is given to that decimal.
   */
  public static NumberAnswer ofRounded(int decimals) {
    return new NumberAnswer(decimals, 4);
  }

  /** How far off it may be at most. */
  double tolerance() {
    return decimals < 0 ? half() : half() * halves;
  }

  /** Half a unit of the last decimal asked for, and a hair for the rounding of doubles. */
  private double half() {
    double half = 0.5;
    for (int i = 0; i < decimals; i++) {
      half /= 10;
    }
    return decimals < 0 ? 1e-9 : half * (1 + 1e-9);
  }

  @Override
  public View field(String id) {
    Message label =
        switch (decimals) {
          case -1 -> Message.of("answer.number-exact");
          case 1 -> Message.of("answer.number-one");
          default -> Message.of("answer.number").with("decimals", decimals);
        };
    return Typed.numbers(id, label, 12, Typed.OF_NUMBER);
  }

  @Override
  public Parsed<Double> parse(String text) {
    return Numbers.one(text, asked());
  }

  /** What the reader of numbers goes by: an answer that comes out even is whole, as a rule. */
  NumberSpec asked() {
    return NumberSpec.decimals(Math.max(decimals, 0));
  }

  @Override
  public boolean agrees(Double given, Double expected) {
    double off = Math.abs(given - expected);
    return off <= half() || (off <= tolerance() && !isCoarse(given));
  }

  /** Whether it was given with fewer decimals than are asked for: no slip of the last one. */
  private boolean isCoarse(double given) {
    double perUnit = 0.1;
    for (int i = 0; i < decimals; i++) {
      perUnit *= 10;
    }
    return decimals > 0 && Math.abs(Rounding.rint(given * perUnit) - given * perUnit) < 1e-6;
  }

  @Override
  public @Nullable Message remark(Double given, Double expected) {
    String slip = Slip.of(this, given, expected);
    return slip == null ? null : Slip.message(slip, this);
  }

  @Override
  public String print(Double value) {
    return decimals < 0 ? Decimal.shortest(value) : Decimal.fixed(value, decimals);
  }

  @Override
  public Double of(double... numbers) {
    return numbers[0];
  }

  @Override
  public double[] numbers(Double answer) {
    return new double[] {answer};
  }

  @Override
  public Samples samples(Double expected) {
    double far = Math.max(10 * tolerance(), 0.01);
    return new Samples(
        List.of(
            print(expected),
            "  = " + print(expected) + " ",
            Decimal.shortest(expected),
            Decimal.shortest(expected * 100) + " %",
            Decimal.shortest(expected * 3) + "/3"),
        List.of(Decimal.shortest(expected + far), Decimal.shortest(expected - far)),
        List.of("about two", "1..2", "3/", "1/0", "--1", "0x10"));
  }
}
