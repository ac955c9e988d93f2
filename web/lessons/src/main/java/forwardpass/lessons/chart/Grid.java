package forwardpass.lessons.chart;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;

/** The axes of a chart, their lines, numbers and names. */
final class Grid {
  private static final double TICK = 6;
  private static final double BESIDE = 8;
  private static final double HALF_DIGIT = 5;
  private static final double APART_IN_PLANE = 50; // numbers amid the picture are to be few

  private final Frame frame;
  private final double stepX;
  private final double stepY;

  Grid(Frame frame) {
    this.frame = frame;
    this.stepX = Ticks.distance(frame.x(), frame.right() - frame.left(), true);
    this.stepY = Ticks.distance(frame.y(), frame.bottom() - frame.top(), false);
  }

  /** What lies below the marks. */
  Element lines() {
    List<Node> lines = new ArrayList<>();
    if (frame.x().hasLines()) {
      for (double at : Ticks.at(frame.x(), stepX)) {
        double x = frame.x(at);
        lines.add(
            Svg.line("grid", x, frame.top(), x, frame.bottom()).keyed("x" + Num.plain(at, 9)));
      }
    }
    if (frame.y().hasLines()) {
      for (double at : Ticks.at(frame.y(), stepY)) {
        double y = frame.y(at);
        lines.add(
            Svg.line("grid", frame.left(), y, frame.right(), y).keyed("y" + Num.plain(at, 9)));
      }
    }
    return Svg.group("", lines).keyed("grid");
  }

  /** The two lines from which values are read off: through zero where it is there. */
  Element axes() {
    List<Node> lines = new ArrayList<>();
    boolean isRows = frame.y().shows() == Axis.Shows.NOTHING;
    boolean isCrossed = frame.x().hasLines();
    if (!isRows || !isCrossed) {
      double y = isRows || frame.y().isLog() ? frame.bottom() : frame.up().clamped(0);
      lines.add(Svg.line("axis", frame.left(), y, frame.right(), y));
    }
    if (!isRows || isCrossed) {
      double x = frame.isPlane() || isRows ? frame.across().clamped(0) : frame.left();
      lines.add(Svg.line("axis", x, frame.top(), x, frame.bottom()));
    }
    if (frame.x().shows() == Axis.Shows.TICKS) {
      for (double at : Ticks.at(frame.x(), stepX)) {
        double tick = frame.x(at);
        lines.add(Svg.line("tick", tick, frame.bottom(), tick, frame.bottom() + TICK));
      }
    }
    if (frame.y().shows() == Axis.Shows.TICKS) {
      for (double at : Ticks.at(frame.y(), stepY)) {
        double tick = frame.y(at);
        lines.add(Svg.line("tick", frame.left() - TICK, tick, frame.left(), tick));
      }
    }
    return Svg.group("", lines).keyed("axes");
  }

  /** The numbers and the names, which nothing else shall cover. */
  void write(Sheet sheet) {
    double x = frame.isPlane() ? frame.across().clamped(0) : frame.left();
    double y = frame.isPlane() ? frame.up().clamped(0) : frame.bottom();
    sheet.avoid(frame.left(), y, frame.right(), y);
    sheet.avoid(x, frame.top(), x, frame.bottom());
    double least = frame.isPlane() ? APART_IN_PLANE : 0;
    if (frame.x().hasNumbers()) {
      double below = frame.isPlane() ? frame.up().clamped(0) + 17 : frame.bottom() + 22;
      double step = Ticks.roomy(frame.x(), stepX, frame.right() - frame.left(), true, least);
      for (double at : Ticks.at(frame.x(), step)) {
        if (!frame.isPlane() || isInside(frame.x(), at)) {
          sheet.put(css(), frame.x(at), below, 0, frame.x().number(at, stepX));
        }
      }
    }
    if (frame.y().hasNumbers()) {
      double left = frame.isPlane() ? frame.across().clamped(0) + 2 : frame.left();
      double step = Ticks.roomy(frame.y(), stepY, frame.bottom() - frame.top(), false, least);
      for (double at : Ticks.at(frame.y(), step)) {
        if (!frame.isPlane() || isInside(frame.y(), at)) {
          Num number = frame.y().number(at, stepY);
          sheet.put(css(), left - BESIDE, frame.y(at) + HALF_DIGIT, 1, number);
        }
      }
    }
    if (!frame.y().name().isEmpty()) {
      sheet.put("label small", 0, 14, -1, new Text(frame.y().name()));
    }
    if (!frame.x().name().isEmpty()) {
      sheet.put(
          "label small", frame.right() + 8, frame.height() - 6, 1, new Text(frame.x().name()));
    }
  }

  private String css() {
    return frame.isPlane() ? "label small num halo" : "label small num";
  }

  /** In a plane the numbers at the edges and at the origin are left out. */
  private static boolean isInside(Axis axis, double at) {
    return Math.abs(at) > 1e-9 && at > axis.from() && at < axis.to();
  }
}
