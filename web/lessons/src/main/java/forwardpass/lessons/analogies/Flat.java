package forwardpass.lessons.analogies;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.scene.Svg;

/**
 * A plane of equal units for points that were laid flat: just large enough, its axes without
 * numbers.
 */
final class Flat {
  private static final double MARGIN = 0.14; // of the larger side, for the names
  private static final double LEAST = 1e-3; // a side that is no side

  private Flat() {}

  static Chart chart(double[] xs, double[] ys) {
    double[] x = reach(xs);
    double[] y = reach(ys);
    double side = Math.max(LEAST, Math.max(x[1] - x[0], y[1] - y[0]));
    double margin = MARGIN * side;
    // No flatter than three to one: names need room above each other.
    double lift = Math.max(0, side / 3 - (y[1] - y[0])) / 2;
    return Chart.plane(
        Axis.of(x[0] - 1.6 * margin, x[1] + 1.6 * margin).unnumbered(),
        Axis.of(y[0] - margin - lift, y[1] + margin + lift).unnumbered(),
        Svg.WIDTH);
  }

  private static double[] reach(double[] values) {
    double[] reach = {values[0], values[0]};
    for (double value : values) {
      reach[0] = Math.min(reach[0], value);
      reach[1] = Math.max(reach[1], value);
    }
    return reach;
  }
}
