package forwardpass.lessons.parameter;

import forwardpass.engine.numeric.Rounding;

/** The values that dragging and keys can reach: multiples of a step within a range. */
final class Grid {
  private Grid() {}

  /** The multiple of {@code step} nearest to {@code x}, within [{@code min}, {@code max}]. */
  static double snap(double x, double min, double max, double step) {
    // Dividing by a whole number keeps decimals exact: 0.3 is 3 / 10, not 3 × 0.1.
    double perUnit = Rounding.rint(1 / step);
    double snapped =
        perUnit >= 1 && Math.abs(perUnit * step - 1) < 1e-9
            ? Rounding.rint(x * perUnit) / perUnit
            : Rounding.rint(x / step) * step;
    return Math.max(min, Math.min(max, snapped + 0.0)); // + 0.0 turns −0 into 0
  }
}
