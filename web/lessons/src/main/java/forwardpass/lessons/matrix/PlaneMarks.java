package forwardpass.lessons.matrix;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What a 2×2 matrix does to the plane, as marks: its columns say where the axes go. */
public final class PlaneMarks {
  private static final int LINES = 10; // of the grid, to each side of the origin
  private static final double[] LETTER = {0.3, 0.15, 0.3, 0.85, 0.75, 0.85};
  private static final double[] STROKE = {0.3, 0.52, 0.65, 0.52};

  private PlaneMarks() {}

  /** A plane with its still grid, and what moves over it, cut off at its edges. */
  public static List<Node> still(Chart plane, List<? extends Node> inside) {
    List<Node> marks = new ArrayList<>(plane.nodes());
    marks.add(plane.plane().clipped(inside).keyed("inside"));
    return marks;
  }

  /**
   * The grid as the matrix leaves it.
   *
   * @param first where [1, 0] lands; {@code second} likewise for [0, 1]
   */
  public static Node grid(Plane plane, double[] first, double[] second) {
    return Svg.group("act", plane.mappedGrid("mapped", first, second, LINES)).keyed("grid");
  }

  /** What the unit square becomes, in the colour of its area's sign. */
  public static Node square(Plane plane, double[] first, double[] second) {
    double[] far = Vectors.add(first, second);
    boolean over = first[0] * second[1] - second[0] * first[1] < 0;
    return Svg.group(
            over ? "neg" : "pos",
            plane.area("area", 0, 0, first[0], first[1], far[0], far[1], second[0], second[1]))
        .keyed("image");
  }

  /** A letter F that stands in the unit square: it tells a turn from a mirror. */
  public static Node letter(Plane plane, double[] first, double[] second) {
    return Svg.group(
            "act",
            plane.path("line thick", mapped(LETTER, first, second)),
            plane.path("line thick", mapped(STROKE, first, second)))
        .keyed("letter");
  }

  private static double[] mapped(double[] xy, double[] first, double[] second) {
    double[] out = new double[xy.length];
    for (int i = 0; i + 1 < xy.length; i += 2) {
      out[i] = xy[i] * first[0] + xy[i + 1] * second[0];
      out[i + 1] = xy[i] * first[1] + xy[i + 1] * second[1];
    }
    return out;
  }

  /** The two columns as arrows to their rings. */
  public static List<Node> columns(Plane plane, double[] first, double[] second) {
    return List.of(
        plane.arrowToRing("weight", 0, 0, first[0], first[1]).keyed("first"),
        plane.arrowToRing("weight", 0, 0, second[0], second[1]).keyed("second"));
  }

  /** The ring at the end of column 0 or 1; entries are counted along the rows. */
  private static Element columnHandle(
      Plane plane, String matrix, int column, Words words, double[] at) {
    String label = words.plain(Message.of("handle.column").with("n", column + 1));
    return Handle.inPlane(
        matrix + "." + column, matrix + "." + (column + 2), label, where(at), at[0], at[1], plane);
  }

  /** The rings at the ends of both columns of a matrix that can be pulled. */
  public static List<Node> columnHandles(
      Plane plane, String matrix, double[] first, double[] second, Words words) {
    return List.of(
        columnHandle(plane, matrix, 0, words, first),
        columnHandle(plane, matrix, 1, words, second));
  }

  /** A name at a tip, in the colour of a meaning. */
  public static Element tip(Plane plane, String meaning, String name, double[] at) {
    Element label = plane.tipLabel("label own halo", 0, 0, at[0], at[1], new Text(name));
    return Svg.group(meaning, label).keyed("tip-" + name);
  }

  /** A point as it is told. */
  public static String where(double[] at) {
    return Num.upTo(at[0], 2).text() + ", " + Num.upTo(at[1], 2).text();
  }
}
