package forwardpass.lessons.notation;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Marked;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** The letters that shapes are made of, and how many numbers the tensors of those shapes hold. */
final class ShapesTable implements PureLesson {
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
      double product = 1;
      for (double size : sizes) {
        product *= size;
      }
      return product;
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

  @Override
  public String id() {
    return "notation-shapes";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(B, T, D, V, H);
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
  public View view(Parameters parameters) {
    return Group.of("", letters(), sizes(parameters));
  }

  private static DataTable letters() {
    List<DataTable.Row> rows = new ArrayList<>();
    for (String letter : LETTERS) {
      rows.add(
          new DataTable.Row(
              letter,
              "words",
              List.of(
                  new Leaf(Maths.math(Maths.name(letter))),
                  Say.inline("letter." + letter + ".name"),
                  Say.inline("letter." + letter + ".range"))));
    }
    return new DataTable(
        Message.of("letters.caption"),
        List.of(
            Message.of("column.letter"), Message.of("column.counts"), Message.of("column.range")),
        rows);
  }

  private static DataTable sizes(Parameters parameters) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (Tensor tensor : tensors(parameters)) {
      rows.add(
          new DataTable.Row(
              tensor.key(),
              "",
              List.of(
                  Say.inline("tensor." + tensor.key()),
                  new Leaf(tensor.shapes()),
                  new Marked(tensor.key(), new Live(Num.groupedWhole(tensor.numbers()))),
                  new Live(megabytes(tensor)))));
    }
    return new DataTable(
        Message.of("sizes.caption"),
        List.of(
            Message.of("column.tensor"),
            Message.of("column.shape"),
            Message.of("column.numbers"),
            Message.of("column.megabytes")),
        rows);
  }

  private static Num megabytes(Tensor tensor) {
    double megabytes = tensor.numbers() * BYTES / 1e6;
    return Num.fixed(megabytes, megabytes < 1 ? 2 : 1);
  }

  @Override
  public List<Named> named(Parameters parameters) {
    Tensor largest = tensors(parameters).get(0);
    for (Tensor tensor : tensors(parameters)) {
      largest = tensor.numbers() > largest.numbers() ? tensor : largest;
    }
    String key = largest.key();
    return List.of(
        Named.of("t", Num.grouped(parameters.get(T))).at("T"),
        Named.word("largest", "named." + key).at(key),
        Named.of("numbers", Num.groupedWhole(largest.numbers())).at(key));
  }

  @Override
  public Message announcement(Parameters parameters) {
    List<Tensor> all = tensors(parameters);
    return Message.of("announce")
        .with("scores", Num.groupedWhole(all.get(3).numbers()))
        .with("logits", Num.groupedWhole(all.get(4).numbers()));
  }
}
