package forwardpass.lessons.lab;

import static forwardpass.lessons.lab.LinearAlgebraLab.PLANE;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the tabs of the laboratory draw and write alike. */
final class LabMarks {
  private LabMarks() {}

  /**
   * The plane with its grid.
   *
   * @param inside what is cut off at the plane's edges
   * @param over labels and handles, drawn last
   */
  static Node plot(List<Node> inside, List<Node> over, Words words) {
    List<Node> marks = PlaneMarks.still(LinearAlgebraLab.CHART, inside);
    marks.addAll(over);
    return Svg.plot(LinearAlgebraLab.CHART.height(), words.plain("picture"), marks);
  }

  static Node named(String cssClass, Node mark, String key) {
    return Svg.group(cssClass, mark).keyed(key);
  }

  /** A name at the tip of an arrow from the origin. */
  static Node tip(String cssClass, String name, double[] tip) {
    Element label = PLANE.tipLabel("label strong own halo", 0, 0, tip[0], tip[1], new Text(name));
    return Svg.group(cssClass, label).keyed("tip-" + name);
  }

  /** A name on the way between two points, off its middle, where the diagonal crosses. */
  static Node beside(String cssClass, String name, double[] from, double[] to) {
    double[] at = PLANE.beside(from, to, 0.3);
    Element label = Svg.label("label strong own halo", at[0] - 8, at[1] + 5, new Text(name));
    return Svg.group(cssClass, label).keyed("beside-" + name);
  }

  /** Both vectors' names and rings. */
  static List<Node> vectorHandles(double[] a, double[] b, Words words) {
    return List.of(
        tip("query", "a", a),
        tip("key", "b", b),
        vectorHandle("a", a, words),
        vectorHandle("b", b, words));
  }

  private static Node vectorHandle(String name, double[] at, Words words) {
    return Handle.ofPoint(
        name, words.plain(Message.of("handle.vector").with("name", name)), at, 2, PLANE);
  }

  /** The names and rings at the ends of a matrix's columns. */
  static List<Node> columnHandles(double[] first, double[] second, Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(tip("weight", "w\u2081", first));
    marks.add(tip("weight", "w\u2082", second));
    marks.addAll(PlaneMarks.columnHandles(PLANE, "W", first, second, words));
    return marks;
  }

  /** a + b = [3 + 1, 1 + 3] =, the numbers put into the rule. */
  static Node entrywise(String left, String sign, String right, double[] a, double[] b) {
    return Maths.math(
        Maths.name(left),
        Maths.op(sign),
        Maths.name(right),
        Maths.op("="),
        Maths.open("["),
        pair(sign, a[0], b[0]),
        Maths.op(","),
        pair(sign, a[1], b[1]),
        Maths.close("]"),
        Maths.op("="));
  }

  private static Node pair(String sign, double a, double b) {
    return Maths.row(Maths.number(Num.upTo(a, 2)), Maths.op(sign), Maths.operand(Num.upTo(b, 2)));
  }

  /** [3, 0.5] as a formula, at most two digits after the point. */
  static Node vector(double... v) {
    return Maths.math(Maths.vector(List.of(Num.upTo(v[0], 2), Num.upTo(v[1], 2))));
  }

  static Node normOf(String name, double norm) {
    return Maths.math(Maths.norm(Maths.name(name)), Maths.equal(norm, 2));
  }

  static Node distance(double distance) {
    return Maths.math(
        Maths.norm(Maths.row(Maths.name("a"), Maths.op("\u2212"), Maths.name("b"))),
        Maths.equal(distance, 2));
  }

  /** A vector of the picture, as a row of its table. */
  @SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
  record Row(String key, double[] v) {}

  static Row row(String key, double[] v) {
    return new Row(key, v);
  }

  static DataTable table(Row... rows) {
    TableBuilder table =
        TableBuilder.of("table.caption", "column.mark", "column.x", "column.y", "column.norm");
    for (Row row : rows) {
      TableBuilder.Row filled = table.row(row.key).said("mark." + row.key);
      filled.upTo(2, row.v).fixed(2, Vectors.norm(row.v));
    }
    return table.table();
  }
}
