package forwardpass.lessons.answer;

import forwardpass.lessons.parameter.Numbers;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.Shape;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A matrix, a row a line or {@code [[19, 22], [43, 50]]}; the value is its rows. */
public record MatrixAnswer(int rows, int cols, int decimals)
    implements Numeric<List<List<Double>>> {

  private VectorAnswer row() {
    return new VectorAnswer(cols, decimals);
  }

  @Override
  public View field(String id) {
    Message label = Message.of("answer.matrix").with("rows", rows).with("cols", cols);
    return Typed.lines(id, label, Math.max(2, rows), Typed.OF_TABLE);
  }

  @Override
  public Parsed<List<List<Double>>> parse(String text) {
    return Numbers.rows(text, new NumberAnswer(decimals).asked(), Shape.of(rows, cols));
  }

  @Override
  public boolean agrees(List<List<Double>> given, List<List<Double>> expected) {
    for (int i = 0; i < rows; i++) {
      if (!row().agrees(given.get(i), expected.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable Message remark(List<List<Double>> given, List<List<Double>> expected) {
    List<NumberAnswer> types = Entries.alike(rows * cols, decimals);
    List<Double> mine = flat(given);
    List<Double> right = flat(expected);
    int wrong = Entries.wrong(types, mine, right);
    String slip = Entries.shared(types, mine, right);
    if (slip != null && wrong > 1) {
      return Slip.message(slip, types.get(0));
    }
    int last = Entries.lastWrong(types, mine, right);
    return wrong == 1
        ? Message.of("slip.cell").with("row", last / cols + 1).with("col", last % cols + 1)
        : Entries.someRight(rows * cols - wrong, rows * cols);
  }

  private static List<Double> flat(List<List<Double>> rows) {
    List<Double> out = new ArrayList<>();
    for (List<Double> row : rows) {
      out.addAll(row);
    }
    return out;
  }

  @Override
  public String print(List<List<Double>> value) {
    return join(value, "", "", "; ");
  }

  private String join(List<List<Double>> value, String open, String close, String between) {
    StringBuilder out = new StringBuilder();
    for (List<Double> line : value) {
      out.append(out.length() == 0 ? "" : between);
      out.append(open).append(row().print(line)).append(close);
    }
    return out.toString();
  }

  @Override
  public List<List<Double>> of(double... numbers) {
    List<List<Double>> out = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      out.add(row().of(Arrays.copyOfRange(numbers, i * cols, (i + 1) * cols)));
    }
    return List.copyOf(out);
  }

  @Override
  public double[] numbers(List<List<Double>> answer) {
    return Reals.array(flat(answer));
  }

  @Override
  public Samples samples(List<List<Double>> expected) {
    List<List<Double>> off = new ArrayList<>(expected);
    List<Double> first = new ArrayList<>(expected.get(0));
    first.set(0, first.get(0) + 1);
    off.set(0, first);
    return new Samples(
        List.of(
            print(expected),
            join(expected, "", "", "\n"),
            "[" + join(expected, "[", "]", ", ") + "]"),
        List.of(print(off)),
        List.of("a b; c d", print(expected) + "; " + row().print(first), "1"));
  }
}
