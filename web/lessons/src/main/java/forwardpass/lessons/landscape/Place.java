package forwardpass.lessons.landscape;

import forwardpass.engine.optim.DescentStep;
import java.util.List;

/**
 * A surface, and how a visit to it begins.
 *
 * @param x where the four start, {@code y} upwards
 * @param rate the learning rate that they start with
 * @param minimum where its curvature is taken: the lowest point, or that of the narrow valley
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never changed
record Place(String name, Surface surface, double x, double y, double rate, double[] minimum) {
  static final List<String> NAMES = List.of("ravine", "bowl", "saddle", "valleys", "shipped");
  private static final double GENTLE = 0.02;
  private static final int PATIENCE = 600;

  static Place named(String name) {
    return switch (name) {
      case "bowl" -> of(name, new Quadratic(0.8, 0.4, 1, 1), -2, -1.6, 0.15, 0.8, 0.4);
      case "saddle" -> of(name, new Saddle(), 2, 0.05, 0.12, 0, 2);
      case "valleys" -> of(name, new TwoValleys(), -2, 1.8, 0.15, -1.2, 0.4);
      case "shipped" -> of(name, ShippedSlice.surface(), 1.9, -1.7, 0.04, 0, 0);
      default -> of("ravine", new Quadratic(0.8, 0.4, 1, 20), -2, -1, 0.085, 0.8, 0.4);
    };
  }

  private static Place of(
      String name, Surface surface, double x, double y, double rate, double nearX, double nearY) {
    return new Place(name, surface, x, y, rate, settled(surface, nearX, nearY));
  }

  /** Where small steps come to rest, near a point that is nearly it. */
  private static double[] settled(Surface surface, double x, double y) {
    double[] w = {x, y};
    for (int step = 0; step < PATIENCE; step++) {
      w = DescentStep.from(w, surface.gradient(w[0], w[1]), GENTLE).next();
    }
    return w;
  }

  /** λ, the steepest curvature at the minimum. */
  double curvature() {
    return surface.steepest(minimum[0], minimum[1]);
  }

  /** 2/λ: beyond this learning rate plain descent does not stay in the minimum. */
  double edge() {
    return 2 / curvature();
  }

  /** 2(1 + μ)/λ: the same with momentum (Polyak 1964). */
  double momentumEdge() {
    return 2 * (1 + Memory.MOMENTUM) / curvature();
  }
}
