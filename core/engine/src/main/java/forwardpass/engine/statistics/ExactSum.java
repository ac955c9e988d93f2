package forwardpass.engine.statistics;

import forwardpass.engine.numeric.DoubleDouble;

/**
 * A sum of doubles without any rounding error: [10¹⁰⁰, 1, −10¹⁰⁰] is 1, and the order does not
 * matter.
 *
 * <p>The exact value is held as a few doubles, each too small to overlap with the next. A new
 * number is added to each in turn; what a rounding loses becomes a part of its own.
 *
 * <p>Source: J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic", Discrete &
 * Computational Geometry 18 (1997), "grow expansion".
 */
final class ExactSum {
  private double[] parts = new double[8]; // smallest first
  private int size;

  void add(double x) {
    double rest = x;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      DoubleDouble sum = DoubleDouble.sum(rest, parts[i]);
      if (sum.lo() != 0) {
        parts[kept++] = sum.lo();
      }
      rest = sum.hi();
    }
    if (kept == parts.length) { // 2098 bits of a double's range make 40 parts at most
      double[] larger = new double[2 * kept];
      System.arraycopy(parts, 0, larger, 0, kept);
      parts = larger;
    }
    parts[kept] = rest;
    size = kept + 1;
  }

  /** The sum to some 32 digits. */
  DoubleDouble value() {
    DoubleDouble sum = DoubleDouble.ZERO;
    for (int i = 0; i < size; i++) { // smallest first
      sum = sum.plus(parts[i]);
    }
    return sum;
  }
}
