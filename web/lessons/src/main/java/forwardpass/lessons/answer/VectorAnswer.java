package forwardpass.lessons.answer;

import forwardpass.lessons.parameter.Numbers;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of numbers, each right within half a unit of the last decimal asked for.
 *
 * @param entries what is asked of each
 */
public record VectorAnswer(List<NumberAnswer> entries) implements Numeric<List<Double>> {
  public VectorAnswer {
    entries = List.copyOf(entries);
  }

  /** The same number of decimals for each; −1 where the answer is exact. */
  public VectorAnswer(int length, int decimals) {
    this(Entries.alike(length, decimals));
  }

  private int length() {
    return entries.size();
  }

  @Override
  public View field(String id) {
    return Typed.numbers(id, label().with("length", length()), 24, Typed.OF_LIST);
  }

  @Override
  public View openField(String id) {
    Message label =
        length() == 1
            ? Message.of("answer.number-exact")
            : Message.of("answer.vector-exact").with("length", length());
    return Typed.numbers(id, label, 24, Typed.OF_LIST);
  }

  private Message label() {
    int decimals = entries.get(0).decimals();
    for (NumberAnswer entry : entries) {
      if (entry.decimals() != decimals) {
        return Message.of("answer.vector-mixed").with("decimals", decimalsOfEach());
      }
    }
    return switch (decimals) {
      case -1 -> Message.of("answer.vector-exact");
      case 1 -> Message.of("answer.vector-one");
      default -> Message.of("answer.vector").with("decimals", decimals);
    };
  }

  private String decimalsOfEach() {
    StringBuilder out = new StringBuilder();
    for (NumberAnswer entry : entries) {
      out.append(out.length() == 0 ? "" : ", ");
      out.append(entry.decimals() < 0 ? "\u2013" : Integer.toString(entry.decimals()));
    }
    return out.toString();
  }

  @Override
  public Parsed<List<Double>> parse(String text) {
    return Numbers.list(text, entries.get(0).asked(), length(), length());
  }

  @Override
  public boolean agrees(List<Double> given, List<Double> expected) {
    for (int i = 0; i < length(); i++) {
      if (!entries.get(i).agrees(given.get(i), expected.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable Message remark(List<Double> given, List<Double> expected) {
    return Entries.remark(entries, given, expected);
  }

  @Override
  public String print(List<Double> value) {
    return join(value, ", ");
  }

  private String join(List<Double> value, String between) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.size(); i++) {
      out.append(i == 0 ? "" : between).append(entries.get(i).print(value.get(i)));
    }
    return out.toString();
  }

  @Override
  public List<Double> of(double... numbers) {
    List<Double> out = new ArrayList<>();
    for (double number : numbers) {
      out.add(number + 0.0); // −0 is typed 0
    }
    return List.copyOf(out);
  }

  @Override
  public double[] numbers(List<Double> answer) {
    return Reals.array(answer);
  }

  @Override
  public Samples samples(List<Double> expected) {
    List<Double> off = new ArrayList<>(expected);
    off.set(0, expected.get(0) + Math.max(10 * entries.get(0).tolerance(), 0.01));
    return new Samples(
        List.of(print(expected), "[" + print(expected) + "]", join(expected, " ; ")),
        List.of(print(off)),
        List.of("one, two", print(expected) + ", 7", print(expected) + " x"));
  }
}
