package forwardpass.lessons.dotproduct;

import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Direction against length: two vectors beside a third, one near in angle, one in distance. */
public final class DirectionLength extends PureFigure {
  static final VectorParameter A = vector("a", 2, 1);
  static final VectorParameter B = vector("b", 7, 2.5);
  static final VectorParameter C = vector("c", -0.7, 2.2);

  private static VectorParameter vector(String id, double x, double y) {
    return new VectorParameter(id, List.of(x, y), 2, 2, -8, 8, 0.1);
  }

  public DirectionLength() {
    super("dot-direction-length", A, B, C);
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
    String[] columns = {"measure.pair", "measure.dot", "measure.cosine", "measure.distance"};
    return DataTable.of("measure.caption", columns)
        .with(measured("ab", a, b), measured("ac", a, c));
  }

  private static DataTable.Row measured(String pair, double[] a, double[] b) {
    boolean hasAngle = hasDirection(a) && hasDirection(b);
    View dot = live(Num.fixed(Vectors.dot(a, b), 2));
    View cosine = hasAngle ? live(Num.fixed(Vectors.cosine(a, b), 2)) : said("measure.none");
    View distance = live(Num.fixed(Vectors.distance(a, b), 2));
    return DataTable.Row.of(pair, said("measure." + pair), dot, cosine, distance);
  }

  private static DataTable table(double[] a, double[] b, double[] c) {
    return DataTable.of("table.caption", "table.vector", "table.x", "table.y", "table.length")
        .with(row("a", a), row("b", b), row("c", c));
  }

  private static DataTable.Row row(String name, double[] v) {
    View x = live(Num.fixed(v[0], 1));
    View y = live(Num.fixed(v[1], 1));
    return DataTable.Row.of(name, said("name." + name), x, y, live(Num.fixed(Vectors.norm(v), 2)));
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
