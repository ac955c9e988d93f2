package forwardpass.lessons.movinggrid;

import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A matrix by its columns: pull them, and the grid follows; a vector is carried along. */
public final class ColumnsFigure extends PanelFigure {
  private static final Chart CHART = Chart.square(5, 440);
  private static final Plane PLANE = CHART.plane();
  private static final MatrixParameter A = MatrixParameter.twoByTwo("A", -4, 4, 0.25, 2, 1, -1, 1);
  private static final VectorParameter V = VectorParameter.fixed("v", -4, 4, 0.25, 1, 2);

  public ColumnsFigure() {
    super("moving-grid-columns", A, V);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Columns a = Columns.of(parameters, A);
    double[] v = parameters.array(V);
    Element first = Tables.math(a.first());
    Element second = Tables.math(a.second());
    Element image = Tables.math(a.image(v[0], v[1]));
    TableBuilder table = TableBuilder.of("table.caption", "table.what", "table.goes");
    table.saidRow("first").live(first);
    table.saidRow("second").live(second);
    table.saidRow("v").live(image);
    return Panel.saying("describe")
        .announce("first", first)
        .announce("second", second)
        .announce("v", Tables.math(v))
        .announce("image", image)
        .figure(words -> picture(a, v, words), table)
        .line(new Leaf(sum(a, v)), new Live(image));
  }

  private static Node picture(Columns a, double[] v, Words words) {
    double[] corner = a.image(v[0], 0);
    double[] image = a.image(v[0], v[1]);
    Element way = PLANE.path("line dash", 0, 0, corner[0], corner[1], image[0], image[1]);
    List<Node> inside = new ArrayList<>();
    inside.add(PlaneMarks.grid(PLANE, a.first(), a.second()));
    inside.add(Svg.group("act", way).keyed("way"));
    inside.addAll(PlaneMarks.columns(PLANE, a.first(), a.second()));
    inside.add(PLANE.arrow("act", 0, 0, image[0], image[1]).keyed("image"));
    inside.add(PLANE.arrowToRing("query", 0, 0, v[0], v[1]).keyed("v"));
    List<Node> marks = PlaneMarks.still(CHART, inside);
    marks.add(PlaneMarks.tip(PLANE, "act", words.plain("name.image"), image));
    marks.add(PlaneMarks.tip(PLANE, "weight", "a\u2081", a.first()));
    marks.add(PlaneMarks.tip(PLANE, "weight", "a\u2082", a.second()));
    marks.add(PlaneMarks.tip(PLANE, "query", words.plain("name.v"), v));
    marks.addAll(PlaneMarks.columnHandles(PLANE, "A", a.first(), a.second(), words));
    marks.add(Handle.ofPoint("v", words.plain("handle.v"), v, 2, PLANE));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }

  /** Av as so much of each column: Av = 1 · [2, −1] + 2 · [1, 1] =. */
  private static Node sum(Columns a, double[] v) {
    return Element.of(
        "span",
        "",
        Maths.math(Maths.name("A"), Maths.name("v"), Maths.op("=")),
        Maths.math(part(v[0], a.first())),
        Maths.math(Maths.infix("+"), part(v[1], a.second()), Maths.op("=")));
  }

  private static Element part(double factor, double[] column) {
    return Maths.row(
        Maths.operand(Num.upTo(factor, 2)),
        Maths.op("\u00b7"),
        Maths.vector(List.of(Num.upTo(column[0], 2), Num.upTo(column[1], 2))));
  }
}
