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
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the unit square becomes: its area, with a minus where the plane was turned over. */
public final class AreaFigure extends PanelFigure {
  private static final Chart CHART = Chart.square(4, 440);
  private static final Plane PLANE = CHART.plane();
  private static final double FLAT = 1e-9;
  private static final double[][] CORNERS = {{0, 0}, {1, 0}, {1, 1}, {0, 1}}; // in their order
  private static final MatrixParameter A = MatrixParameter.twoByTwo("A", -4, 4, 0.25, 2, 1, 1, 2);

  public AreaFigure() {
    super("moving-grid-area", A);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Columns a = Columns.of(parameters, A);
    double area = a.determinant();
    String outcome = Math.abs(area) < FLAT ? "flat" : area < 0 ? "over" : "kept";
    TableBuilder table = TableBuilder.of("table.caption", "table.corner", "table.goes");
    for (int i = 0; i < CORNERS.length; i++) {
      double[] corner = CORNERS[i];
      double[] image = a.image(corner[0], corner[1]);
      table.row("corner-" + i).given(Tables.math(corner)).live(Tables.math(image));
    }
    return Panel.saying("describe." + outcome)
        .announce("first", Tables.math(a.first()))
        .announce("second", Tables.math(a.second()))
        .announce("area", Num.upTo(Math.abs(area), 4))
        .figure(words -> picture(a, words), table)
        .line(new Leaf(products(a)), new Live(Maths.math(Maths.number(Num.upTo(area, 4)))))
        .verdict(Message.of("outcome." + outcome));
  }

  private static Node picture(Columns a, Words words) {
    List<Node> inside = new ArrayList<>();
    inside.add(PlaneMarks.grid(PLANE, a.first(), a.second()));
    inside.add(Svg.group("", PLANE.area("line guide", 0, 0, 1, 0, 1, 1, 0, 1)).keyed("unit"));
    inside.add(PlaneMarks.square(PLANE, a.first(), a.second()));
    inside.add(PlaneMarks.letter(PLANE, a.first(), a.second()));
    inside.addAll(PlaneMarks.columns(PLANE, a.first(), a.second()));
    List<Node> marks = PlaneMarks.still(CHART, inside);
    marks.addAll(PlaneMarks.columnHandles(PLANE, "A", a.first(), a.second(), words));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }

  /** det A = 2 × 2 − 1 × 1 =. */
  private static Node products(Columns a) {
    return Maths.math(
        Maths.name("det"),
        Element.of("mspace", "").with("width", "0.17em"),
        Maths.name("A"),
        Maths.op("="),
        Maths.operand(Num.upTo(a.first()[0], 2)),
        Maths.op("\u00d7"),
        Maths.operand(Num.upTo(a.second()[1], 2)),
        Maths.op("\u2212"),
        Maths.operand(Num.upTo(a.second()[0], 2)),
        Maths.op("\u00d7"),
        Maths.operand(Num.upTo(a.first()[1], 2)),
        Maths.op("="));
  }
}
