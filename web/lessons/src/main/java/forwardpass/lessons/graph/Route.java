package forwardpass.lessons.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of an edge from left to right: a curve through each gap between two columns, a straight
 * line past the nodes of each column between.
 *
 * @param points the ends of these pieces, curve and line by turns, beginning and ending with a
 *     curve
 */
public record Route(List<Point> points) {
  /** A point in user units, y downwards. */
  public record Point(double x, double y) {}

  public Route {
    points = List.copyOf(points);
  }

  /** How many curves it has. */
  public int curves() {
    return points.size() / 2;
  }

  /**
   * The point of a curve: begun at {@code part} 0, ended at 1. It leaves and arrives level.
   *
   * @param curve which one, counted from 0
   */
  public Point at(int curve, double part) {
    Point from = points.get(2 * curve);
    Point to = points.get(2 * curve + 1);
    double rest = 1 - part;
    // A cubic whose inner control points lie half-way across, at the heights of its ends
    double inner = 3 * rest * part;
    double x =
        rest * rest * rest * from.x()
            + inner * (from.x() + to.x()) / 2
            + part * part * part * to.x();
    double share = part * part * (3 - 2 * part);
    return new Point(x, from.y() + share * (to.y() - from.y()));
  }

  /** The same way a little lower. */
  public Route lowered(double by) {
    List<Point> moved = new ArrayList<>();
    for (Point point : points) {
      moved.add(new Point(point.x(), point.y() + by));
    }
    return new Route(moved);
  }
}
