package forwardpass.lessons.honestbets;

import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A distribution to be designed: one word costs so many bits more than another, a third too. */
public final class ExerciseDesignQ implements Exercise {
  private static final double OFF = 0.03; // bits: what entries rounded to three decimals may do

  @Override
  public void ask(Given given) {
    int first = given.integer(1, 1, 4);
    int third = given.integer(2, 1, 4);
    given.redrawIf(first == third);
    given.show("first", first);
    given.show("third", third);
    double[] parts = {power(-first), 1, power(-third)};
    double[] q = divided(parts);
    Trial prices = built -> lacks(built, first, third);
    given.asksToBuild(Trial.between(0.001, 1).and(Trial.sumsToOne()).and(prices), 3, q).hints(3);
    given.result("parts", parts);
    given.result("q", q, 3);
    given.result("sum", parts[0] + 1 + parts[2]);
    given.mistake("parts", parts);
    given.mistake("backwards", divided(power(first), 1, power(third)));
    given.mistake("nats", Softmax.softmax(new double[] {-first, 0, -third}));
    given.mistake("halves", divided(1.0 / (first + 1), 1, 1.0 / (third + 1)));
  }

  /** 2 to that power. */
  private static double power(int exponent) {
    return exponent < 0 ? 1 / power(-exponent) : 1 << exponent;
  }

  private static double[] divided(double... parts) {
    double sum = parts[0] + parts[1] + parts[2];
    return new double[] {parts[0] / sum, parts[1] / sum, parts[2] / sum};
  }

  private static @Nullable Message lacks(double[] built, double first, double third) {
    double base = Information.surprise(built[1]);
    double one = Information.natsToBits(Information.surprise(built[0]) - base);
    double other = Information.natsToBits(Information.surprise(built[2]) - base);
    boolean fits = Math.abs(one - first) <= OFF && Math.abs(other - third) <= OFF;
    return fits ? null : Message.of("built.prices").with("one", one, 2).with("other", other, 2);
  }
}
