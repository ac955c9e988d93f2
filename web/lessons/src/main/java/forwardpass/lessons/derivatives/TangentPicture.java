package forwardpass.lessons.derivatives;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The curve, its tangent, and a frame around what the microscope sees. */
record TangentPicture(Curve curve, double x, double width) implements View {
  private static final double LEFT = -2.5;
  private static final double BOTTOM = -1.5;
  private static final Plane PLANE =
      Plane.window(LEFT, LEFT + TangentFigure.FIELD, BOTTOM, BOTTOM + TangentFigure.FIELD, 430);
  private static final int PIECES = 60;
  private static final double SMALLEST_FRAME = 0.06; // in the picture; below it a frame is a dot

  @Override
  public Node lower(Words words) {
    double y = curve.at(x);
    double slope = curve.slopeAt(x);
    List<Node> marks = new ArrayList<>(PLANE.grid(1));
    marks.addAll(PLANE.numbers(1));
    List<Node> lines = new ArrayList<>();
    lines.add(Svg.group("act", PLANE.path("line", points(curve, LEFT, 5, PIECES))).keyed("curve"));
    if (!Double.isNaN(slope)) {
      lines.add(
          Svg.group("grad", PLANE.path("line", x - 5, y - 5 * slope, x + 5, y + 5 * slope))
              .keyed("tangent"));
    }
    marks.add(PLANE.clipped(lines).keyed("lines"));
    marks.add(frame(y));
    if (!Double.isNaN(slope)) {
      boolean right = x < 0.9;
      marks.add(
          Svg.group(
                  "grad",
                  Svg.label(
                      right ? "label own num halo" : "label own num halo end",
                      PLANE.x().at(x) + (right ? 18 : -18),
                      PLANE.y().clamped(y) + (slope >= 0 == right ? 24 : -16),
                      words
                          .say(
                              forwardpass.lessons.words.Message.of("slope-here")
                                  .with("slope", Num.upTo(slope, 3)))
                          .toArray(new Node[0])))
              .keyed("slope"));
    }
    marks.add(
        Handle.alongX(
            TangentFigure.X.id(), words.plain("handle"), x, PLANE.x(), PLANE.y().clamped(y)));
    return Svg.plot(PLANE.height(), words.plain("picture"), marks);
  }

  private Node frame(double y) {
    double side = Math.max(SMALLEST_FRAME, width);
    double pixels = PLANE.x().at(side) - PLANE.x().at(0);
    return Svg.group(
            "muted",
            Svg.rect(
                "lens", PLANE.x().at(x - side / 2), PLANE.y().at(y + side / 2), pixels, pixels))
        .keyed("frame");
  }

  /** Points of the curve from {@code from}, {@code width} wide: x, y, x, y, … */
  static double[] points(Curve curve, double from, double width, int pieces) {
    double[] points = new double[2 * (pieces + 1)];
    for (int i = 0; i <= pieces; i++) {
      double at = from + width * i / pieces;
      points[2 * i] = at;
      points[2 * i + 1] = curve.at(at);
    }
    return points;
  }
}
