package forwardpass.lessons.derivatives;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Contours, the one through the point, the gradient there, and the way that is walked. */
record ContourPicture(Quadratic f, double px, double py, double walk) implements View {
  private static final double REACH = 3;
  private static final Plane PLANE = Plane.square(REACH, 420);
  private static final int LEVELS = 6;
  private static final int ANGLES = 120; // of a contour, all the way round
  private static final double BEYOND = 6; // a contour further out is cut

  /** The arrow is drawn at this part of the gradient's length. */
  static final double DRAWN = 0.15;

  @Override
  public Node lower(Words words) {
    double[] gradient = f.gradient(px, py);
    List<Node> lines = new ArrayList<>();
    double most = f.largest(REACH);
    for (int k = 1; k <= LEVELS; k++) {
      double level = most * k * k / (LEVELS * LEVELS);
      lines.add(Svg.group("muted", contour("line thin", level)).keyed("high-" + k));
      if (f.at(REACH, -REACH) < 0) {
        lines.add(Svg.group("muted", contour("line thin dash", -level)).keyed("low-" + k));
      }
    }
    lines.add(Svg.group("act", contour("line", f.at(px, py))).keyed("here"));
    double gx = px + DRAWN * gradient[0];
    double gy = py + DRAWN * gradient[1];
    if (Vectors.norm(gradient) > 0) {
      lines.add(
          PLANE.rightAngle("axis", px, py, -gradient[1], gradient[0], -1).keyed("right-angle"));
      lines.add(PLANE.arrow("grad", px, py, gx, gy).keyed("gradient"));
    }
    View3d.Direction along = View3d.Direction.of(walk);
    lines.add(PLANE.arrow("value", px, py, px + along.x(), py + along.y()).keyed("walk"));
    List<Node> marks = new ArrayList<>(PLANE.grid(1));
    marks.add(PLANE.clipped(lines).keyed("lines"));
    marks.addAll(PLANE.numbers(1));
    if (Vectors.norm(gradient) > 0) {
      Element name = PLANE.tipLabel("label own strong halo", px, py, gx, gy, new Text("\u2207f"));
      marks.add(Svg.group("grad", name).keyed("gradient-name"));
    }
    String where = Num.upTo(px, 2).text() + ", " + Num.upTo(py, 2).text();
    marks.add(
        Handle.inPlane(
            ContourFigure.X.id(),
            ContourFigure.Y.id(),
            words.plain("handle"),
            where,
            px,
            py,
            PLANE));
    return Svg.plot(PLANE.height(), words.plain("picture"), marks);
  }

  /**
   * All points of one height. Along a ray from the origin, f is its value at distance 1 times the
   * square of the distance, so each ray says how far out the height lies, if it does at all.
   */
  private Element contour(String cssClass, double level) {
    StringBuilder d = new StringBuilder();
    boolean down = false; // whether the pen is on the paper
    for (int i = 0; i <= ANGLES; i++) {
      View3d.Direction ray = View3d.Direction.of(360.0 * i / ANGLES);
      double ratio = level / f.at(ray.x(), ray.y());
      double far = ratio >= 0 ? Math.sqrt(ratio) : Double.NaN;
      if (far <= BEYOND) {
        d.append(down ? " L" : "M")
            .append(Num.plain(PLANE.x().at(far * ray.x()), 1))
            .append(' ')
            .append(Num.plain(PLANE.y().at(far * ray.y()), 1));
      }
      down = far <= BEYOND;
    }
    return Element.of("path", cssClass).with("d", d.length() == 0 ? "M0 0" : d.toString());
  }
}
