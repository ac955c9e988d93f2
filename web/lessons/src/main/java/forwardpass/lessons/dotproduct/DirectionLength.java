package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Direction against length: two vectors beside a third, one near in angle, one in distance. */
public final class DirectionLength implements PureLesson {
  static final VectorParameter A = vector("a", 2, 1);
  static final VectorParameter B = vector("b", 7, 2.5);
  static final VectorParameter C = vector("c", -0.7, 2.2);

  private static VectorParameter vector(String id, double x, double y) {
    return new VectorParameter(id, List.of(x, y), 2, 2, -8, 8, 0.1);
  }

  @Override
  public String id() {
    return "dot-direction-length";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(A, B, C);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of();
  }

  @Override
  public View view(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    double[] c = Reals.array(parameters.get(C));
    return Group.of(
        "",
        new Figure(new DirectionPicture(a, b, c), announcement(parameters), table(a, b, c)),
        measures(a, b, c));
  }

  /** What the figure is about, in plain sight; the table twin has the vectors themselves. */
  private static DataTable measures(double[] a, double[] b, double[] c) {
    return new DataTable(
        Message.of("measure.caption"),
        List.of(
            Message.of("measure.pair"),
            Message.of("measure.dot"),
            Message.of("measure.cosine"),
            Message.of("measure.distance")),
        List.of(measured("ab", a, b), measured("ac", a, c)));
  }

  private static DataTable.Row measured(String pair, double[] a, double[] b) {
    View cosine =
        hasDirection(a) && hasDirection(b)
            ? new Live(Num.fixed(Vectors.cosine(a, b), 2))
            : Say.inline("measure.none");
    return new DataTable.Row(
        pair,
        "",
        List.of(
            Say.inline("measure." + pair),
            new Live(Num.fixed(Vectors.dot(a, b), 2)),
            cosine,
            new Live(Num.fixed(Vectors.distance(a, b), 2))));
  }

  private static DataTable table(double[] a, double[] b, double[] c) {
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("table.vector"),
            Message.of("table.x"),
            Message.of("table.y"),
            Message.of("table.length")),
        List.of(row("a", a), row("b", b), row("c", c)));
  }

  private static DataTable.Row row(String name, double[] v) {
    return new DataTable.Row(
        name,
        "",
        List.of(
            Say.inline("name." + name),
            new Live(Num.fixed(v[0], 1)),
            new Live(Num.fixed(v[1], 1)),
            new Live(Num.fixed(Vectors.norm(v), 2))));
  }

  static boolean hasDirection(double[] v) {
    return Vectors.norm(v) > 0;
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    double[] c = Reals.array(parameters.get(C));
    if (!(hasDirection(a) && hasDirection(b) && hasDirection(c))) {
      return Message.of("describe.zero");
    }
    return Message.of("describe")
        .with("ab", Shown.one(Num.fixed(Vectors.cosine(a, b), 2)))
        .with("ac", Shown.one(Num.fixed(Vectors.cosine(a, c), 2)))
        .with("distance-ab", Shown.one(Num.fixed(Vectors.distance(a, b), 2)))
        .with("distance-ac", Shown.one(Num.fixed(Vectors.distance(a, c), 2)));
  }
}
