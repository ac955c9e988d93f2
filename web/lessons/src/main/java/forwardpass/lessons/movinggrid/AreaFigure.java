package forwardpass.lessons.movinggrid;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the unit square becomes: its area, with a minus where the plane was turned over. */
public final class AreaFigure extends PureFigure {
  private static final Axis AXIS = Axis.of(-4, 4).every(1);
  private static final Chart CHART = Chart.plane(AXIS, AXIS, 440);
  private static final Plane PLANE = CHART.plane();
  private static final double FLAT = 1e-9;
  private static final MatrixParameter A =
      MatrixParameter.fixed(
          "A", Tables.rows(new double[] {2, 1}, new double[] {1, 2}), -4, 4, 0.25);

  public AreaFigure() {
    super("moving-grid-area", A);
  }

  @Override
  public View view(Parameters parameters) {
    Columns a = Columns.of(parameters, A);
    return Group.of(
        "",
        new Figure(words -> picture(a, words), announcement(parameters), table(a)),
        Group.of(
            "verdict-line",
            new Leaf(products(a)),
            new Live(Maths.math(Maths.number(Num.upTo(a.determinant(), 4))))),
        new Say("p", "verdict-line", Message.of("outcome." + outcome(a))));
  }

  private static Node picture(Columns a, Words words) {
    List<Node> inside = new ArrayList<>();
    inside.add(PlaneMarks.grid(PLANE, a.first(), a.second()));
    inside.add(Svg.group("", PLANE.area("line guide", 0, 0, 1, 0, 1, 1, 0, 1)).keyed("unit"));
    inside.add(PlaneMarks.square(PLANE, a.first(), a.second()).with("data-mark", "square"));
    inside.add(PlaneMarks.letter(PLANE, a.first(), a.second()));
    inside.addAll(PlaneMarks.columns(PLANE, a.first(), a.second()));
    List<Node> marks = PlaneMarks.still(CHART, inside);
    marks.addAll(a.handles(PLANE, "A", words));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }

  private static String outcome(Columns a) {
    double area = a.determinant();
    if (Math.abs(area) < FLAT) {
      return "flat";
    }
    return area < 0 ? "over" : "kept";
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

  /** The corners of the square, one after the other round it. */
  private static DataTable table(Columns a) {
    List<DataTable.Row> rows = new ArrayList<>();
    double[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
    for (double[] corner : corners) {
      rows.add(
          new DataTable.Row(
              "corner-" + rows.size(),
              "",
              List.of(
                  new Leaf(Tables.math(corner)),
                  new Live(Tables.math(a.image(corner[0], corner[1]))))));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("table.corner"), Message.of("table.goes")),
        rows);
  }

  @Override
  public List<Named> named(Parameters parameters) {
    Columns a = Columns.of(parameters, A);
    return List.of(
        Named.of("det", Num.upTo(a.determinant(), 4)).at("square"),
        Named.word("side", "side." + outcome(a)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Columns a = Columns.of(parameters, A);
    return Message.of("describe." + outcome(a))
        .with("first", Tables.math(a.first()))
        .with("second", Tables.math(a.second()))
        .with("area", Num.upTo(Math.abs(a.determinant()), 4));
  }
}
