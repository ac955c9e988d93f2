package forwardpass.lessons.chart;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/** A pen that goes from place to place, in user units, and draws only within the frame. */
final class Stroke {
  private final Frame frame;
  private final List<double[]> points = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>(); // indices where the pen was set down anew
  private double lastX = Double.NaN;
  private double lastY = Double.NaN;
  private boolean isDown; // whether the last point drawn is the last place

  Stroke(Frame frame) {
    this.frame = frame;
  }

  /** On to the next place; one that is not finite lifts the pen. */
  void to(double x, double y) {
    if (isFinite(x) && isFinite(y) && isFinite(lastX) && isFinite(lastY)) {
      segment(x, y);
    } else {
      isDown = false;
    }
    lastX = x;
    lastY = y;
  }

  private static boolean isFinite(double value) {
    return Math.abs(value) < 1e12;
  }

  /** The part of the way from the last place that lies in the frame (Liang and Barsky, 1984). */
  private void segment(double x, double y) {
    double dx = x - lastX;
    double dy = y - lastY;
    double[] directions = {-dx, dx, -dy, dy};
    double[] rooms = {
      lastX - frame.left(), frame.right() - lastX, lastY - frame.top(), frame.bottom() - lastY
    };
    double enter = 0;
    double leave = 1;
    for (int side = 0; side < 4; side++) {
      double part = rooms[side] / directions[side];
      if (directions[side] < 0) {
        enter = Math.max(enter, part);
      } else if (directions[side] > 0) {
        leave = Math.min(leave, part);
      } else if (rooms[side] < 0) {
        leave = -1;
      }
    }
    if (enter > leave) {
      isDown = false;
      return;
    }
    if (!isDown || enter > 0) {
      starts.add(points.size());
      points.add(new double[] {lastX + enter * dx, lastY + enter * dy});
    }
    points.add(new double[] {lastX + leave * dx, lastY + leave * dy});
    isDown = leave >= 1;
  }

  List<double[]> points() {
    return points;
  }

  boolean startsAt(int index) {
    for (int start : starts) {
      if (start == index) {
        return true;
      }
    }
    return false;
  }

  Element path(String cssClass) {
    StringBuilder d = new StringBuilder();
    int next = 0;
    for (int i = 0; i < points.size(); i++) {
      boolean isStart = next < starts.size() && starts.get(next) == i;
      next += isStart ? 1 : 0;
      d.append(isStart ? "M" : "L").append(at(points.get(i)[0], points.get(i)[1]));
    }
    return Element.of("path", cssClass).with("d", d.toString());
  }

  static String at(double x, double y) {
    return Num.plain(x, 2) + "," + Num.plain(y, 2);
  }
}
