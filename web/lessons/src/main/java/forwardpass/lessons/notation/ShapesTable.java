package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import java.util.ArrayList;
import java.util.List;

/** The letters that shapes are made of, and how many numbers the tensors of those shapes hold. */
final class ShapesTable extends PanelFigure {
  private static final IntegerParameter B = new IntegerParameter("B", 8, 1, 256);
  private static final IntegerParameter T = new IntegerParameter("T", 1024, 1, 8192);
  private static final IntegerParameter D = new IntegerParameter("D", 768, 1, 16384);
  private static final IntegerParameter V = new IntegerParameter("V", 50257, 2, 256000);
  private static final IntegerParameter H = new IntegerParameter("h", 12, 1, 128);
  private static final List<String> LETTERS = List.of("B", "T", "D", "V", "L", "h");
  private static final int BYTES = 4; // of a float32

  /** One kind of tensor: the key of its words, its shape in letters, its sizes. */
  @SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
  private record Tensor(String key, List<String> letters, double... sizes) {
    double numbers() {
      return Sums.product(sizes);
    }

    /** The shape in letters, and below it in numbers. */
    Element shapes() {
      List<Node> names = new ArrayList<>();
      StringBuilder numbers = new StringBuilder("(");
      names.add(Maths.open("("));
      for (int i = 0; i < sizes.length; i++) {
        if (i > 0) {
          names.add(Maths.op(","));
          numbers.append(", ");
        }
        names.add(Maths.name(letters.get(i)));
        numbers.append((int) sizes[i]);
      }
      names.add(Maths.close(")"));
      return Element.of(
          "span",
          "",
          Maths.math(Maths.row(names)),
          Element.of("br", ""),
          new Text(numbers.append(")").toString()));
    }
  }

  ShapesTable() {
    super("notation-shapes", B, T, D, V, H);
  }

  private static List<Tensor> tensors(Parameters p) {
    double b = p.get(B);
    double t = p.get(T);
    double d = p.get(D);
    double v = p.get(V);
    return List.of(
        new Tensor("ids", List.of("B", "T"), b, t),
        new Tensor("embedding", List.of("V", "D"), v, d),
        new Tensor("stream", List.of("B", "T", "D"), b, t, d),
        new Tensor("scores", List.of("B", "h", "T", "T"), b, p.get(H), t, t),
        new Tensor("logits", List.of("B", "T", "V"), b, t, v));
  }

  /**
   * The shortest texts, in tokens, for which one tensor is at least as large as another, the other
   * sizes being those that the table begins with.
   */
  static int lengthAtWhich(String key, String other) {
    Parameters sizes = Parameters.initial(List.of(B, T, D, V, H));
    int length = 1;
    while (numbers(key, sizes.with(T, length)) < numbers(other, sizes.with(T, length))) {
      length++;
    }
    return length;
  }

  private static double numbers(String key, Parameters sizes) {
    for (Tensor tensor : tensors(sizes)) {
      if (tensor.key().equals(key)) {
        return tensor.numbers();
      }
    }
    throw new IllegalArgumentException("tensor " + key + ": none of the table's");
  }

  @Override
  protected Panel panel(Parameters parameters) {
    List<Tensor> tensors = tensors(parameters);
    String[] columns = {"column.tensor", "column.shape", "column.numbers", "column.megabytes"};
    TableBuilder table = TableBuilder.of("sizes.caption", columns);
    Tensor largest = tensors.get(0);
    for (Tensor tensor : tensors) {
      String key = tensor.key();
      double megabytes = tensor.numbers() * BYTES / 1e6;
      TableBuilder.Row row = table.row(key).said("tensor." + key).given(tensor.shapes());
      row.live(shown(tensor), key).fixed(megabytes < 1 ? 2 : 1, megabytes);
      largest = tensor.numbers() > largest.numbers() ? tensor : largest;
    }
    return Panel.saying("announce")
        .announce("scores", shown(tensors.get(3)))
        .announce("logits", shown(tensors.get(4)))
        .table(letters())
        .table(table)
        .names("t", Num.grouped(parameters.get(T)), "T")
        .names(Named.word("largest", "named." + largest.key()).at(largest.key()))
        .names("numbers", shown(largest), largest.key());
  }

  private static Num shown(Tensor tensor) {
    return Num.groupedWhole(tensor.numbers());
  }

  private static TableBuilder letters() {
    TableBuilder table =
        TableBuilder.of("letters.caption", "column.letter", "column.counts", "column.range");
    for (String letter : LETTERS) {
      TableBuilder.Row row = table.row(letter).css("words").given(Maths.math(Maths.name(letter)));
      row.said("letter." + letter + ".name").said("letter." + letter + ".range");
    }
    return table;
  }
}
