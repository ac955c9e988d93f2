package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** Direction against length: two vectors beside a third, one near in angle, one in distance. */
public final class DirectionLength extends PanelFigure {
  static final VectorParameter A = VectorParameter.fixed("a", -8, 8, 0.1, 2, 1);
  static final VectorParameter B = VectorParameter.fixed("b", -8, 8, 0.1, 7, 2.5);
  static final VectorParameter C = VectorParameter.fixed("c", -8, 8, 0.1, -0.7, 2.2);

  public DirectionLength() {
    super("dot-direction-length", A, B, C);
    fieldsAre();
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] a = parameters.array(A);
    double[] b = parameters.array(B);
    double[] c = parameters.array(C);
    boolean canTell = hasDirection(a) && hasDirection(b) && hasDirection(c);
    TableBuilder table =
        TableBuilder.of("table.caption", "table.vector", "table.x", "table.y", "table.length");
    table.row("a").said("name.a").fixed(1, a).fixed(2, Vectors.norm(a));
    table.row("b").said("name.b").fixed(1, b).fixed(2, Vectors.norm(b));
    table.row("c").said("name.c").fixed(1, c).fixed(2, Vectors.norm(c));
    return Panel.saying(canTell ? describe(a, b, c) : Message.of("describe.zero"))
        .figure(new DirectionPicture(a, b, c), table)
        .table(measures(a, b, c))
        .names(more("by-distance", Vectors.distance(a, c) - Vectors.distance(a, b)))
        .names(more("by-cosine", canTell ? Vectors.cosine(a, b) - Vectors.cosine(a, c) : 0));
  }

  private static Message describe(double[] a, double[] b, double[] c) {
    return Message.of("describe")
        .with("ab", Shown.one(Num.fixed(Vectors.cosine(a, b), 2)))
        .with("ac", Shown.one(Num.fixed(Vectors.cosine(a, c), 2)))
        .with("distance-ab", Shown.one(Num.fixed(Vectors.distance(a, b), 2)))
        .with("distance-ac", Shown.one(Num.fixed(Vectors.distance(a, c), 2)));
  }

  /** What the figure is about, in plain sight; the table twin has the vectors themselves. */
  private static TableBuilder measures(double[] a, double[] b, double[] c) {
    String[] columns = {"measure.pair", "measure.dot", "measure.cosine", "measure.distance"};
    TableBuilder table = TableBuilder.of("measure.caption", columns);
    measure(table.row("ab").said("measure.ab"), a, b);
    measure(table.row("ac").said("measure.ac"), a, c);
    return table;
  }

  private static void measure(TableBuilder.Row row, double[] a, double[] b) {
    row.fixed(2, Vectors.dot(a, b));
    if (hasDirection(a) && hasDirection(b)) {
      row.fixed(2, Vectors.cosine(a, b));
    } else {
      row.said("measure.none");
    }
    row.fixed(2, Vectors.distance(a, b));
  }

  static boolean hasDirection(double[] v) {
    return Vectors.norm(v) > 0;
  }

  /** Which of b and c is more like a: b where its lead is above 0. */
  private static Named more(String name, double lead) {
    if (Math.abs(lead) < 1e-9) {
      return Named.word(name, "named.neither");
    }
    String which = lead > 0 ? "b" : "c";
    return Named.word(name, "named." + which).at(which + ".0");
  }
}
