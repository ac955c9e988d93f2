package forwardpass.engine.linalg;

import forwardpass.engine.numeric.PowerOfTwo;

/**
 * √(Σ xᵢ²) for numbers of any size: scaled by a power of two first, so that no square overflows.
 */
final class Length {
  private Length() {}

  static double of(double[] numbers) {
    double max = 0;
    for (double x : numbers) {
      max = Math.max(max, Math.abs(x));
    }
    if (max == 0 || Double.isInfinite(max) || Double.isNaN(max)) {
      return max;
    }
    double scale = PowerOfTwo.bringingToOne(max);
    double sum = 0;
    for (double x : numbers) {
      sum += (x * scale) * (x * scale);
    }
    return Math.sqrt(sum) / scale;
  }
}
