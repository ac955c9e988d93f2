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
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
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

/** A matrix by its columns: pull them, and the grid follows; a vector is carried along. */
public final class ColumnsFigure extends PureFigure {
  private static final Axis AXIS = Axis.of(-5, 5).every(1);
  private static final Chart CHART = Chart.plane(AXIS, AXIS, 440);
  private static final Plane PLANE = CHART.plane();
  private static final MatrixParameter A =
      MatrixParameter.fixed(
          "A", Tables.rows(new double[] {2, 1}, new double[] {-1, 1}), -4, 4, 0.25);
  private static final VectorParameter V =
      new VectorParameter("v", List.of(1.0, 2.0), 2, 2, -4, 4, 0.25);

  public ColumnsFigure() {
    super("moving-grid-columns", A, V);
  }

  @Override
  public View view(Parameters parameters) {
    Columns a = Columns.of(parameters, A);
    double[] v = Reals.array(parameters.get(V));
    return Group.of(
        "",
        new Figure(words -> picture(a, v, words), announcement(parameters), table(a, v)),
        Group.of("verdict-line", new Leaf(sum(a, v)), new Live(Tables.math(a.image(v[0], v[1])))));
  }

  private static Node picture(Columns a, double[] v, Words words) {
    double[] first = a.first();
    double[] second = a.second();
    double[] corner = a.image(v[0], 0);
    double[] image = a.image(v[0], v[1]);
    List<Node> inside = new ArrayList<>();
    inside.add(PlaneMarks.grid(PLANE, first, second));
    inside.add(
        Svg.group("act", PLANE.path("line dash", 0, 0, corner[0], corner[1], image[0], image[1]))
            .keyed("way"));
    inside.addAll(PlaneMarks.columns(PLANE, first, second));
    inside.add(
        PLANE.arrow("act", 0, 0, image[0], image[1]).keyed("image").with("data-mark", "image"));
    inside.add(PLANE.arrowToRing("query", 0, 0, v[0], v[1]).keyed("v"));
    List<Node> marks = PlaneMarks.still(CHART, inside);
    marks.add(tip("act", words.plain("name.image"), image));
    marks.add(tip("weight", "a\u2081", first));
    marks.add(tip("weight", "a\u2082", second));
    marks.add(tip("query", words.plain("name.v"), v));
    marks.addAll(a.handles(PLANE, "A", words));
    String label = words.plain("handle.v");
    marks.add(Handle.inPlane("v.0", "v.1", label, PlaneMarks.where(v), v[0], v[1], PLANE));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }

  private static Node tip(String meaning, String name, double[] at) {
    Element label = PLANE.tipLabel("label own halo", 0, 0, at[0], at[1], new Text(name));
    return Svg.group(meaning, label).keyed("tip-" + name);
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

  private static DataTable table(Columns a, double[] v) {
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("table.what"), Message.of("table.goes")),
        List.of(row("first", a.first()), row("second", a.second()), row("v", a.image(v[0], v[1]))));
  }

  private static DataTable.Row row(String key, double[] image) {
    return new DataTable.Row(
        key, "", List.of(Say.inline("row." + key), new Live(Tables.math(image))));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] v = Reals.array(parameters.get(V));
    double[] image = Columns.of(parameters, A).image(v[0], v[1]);
    return List.of(
        Named.of("v", Tables.math(v)).at("v"), Named.of("image", Tables.math(image)).at("image"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Columns a = Columns.of(parameters, A);
    double[] v = Reals.array(parameters.get(V));
    return Message.of("describe")
        .with("first", Tables.math(a.first()))
        .with("second", Tables.math(a.second()))
        .with("v", Tables.math(v))
        .with("image", Tables.math(a.image(v[0], v[1])));
  }
}
