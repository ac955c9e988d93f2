package forwardpass.engine.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Quantiles by search: the x ≥ 0 beyond which a symmetric distribution keeps a given probability.
 */
final class TailInverse {
  private TailInverse() {}

  /**
   * The x with tail(x) = p, by doubling or halving to a bracket and then halving that until no
   * double lies between its ends.
   *
   * @param tail falls from ½ at 0 towards 0
   * @param p above 0, at most ½
   */
  static double of(DoubleUnaryOperator tail, double p) {
    if (p >= 0.5) {
      return 0;
    }
    double low = 1;
    while (low > Double.MIN_NORMAL && tail.applyAsDouble(low) < p) {
      low /= 2;
    }
    double high = 2 * low;
    while (high < Double.MAX_VALUE / 2 && tail.applyAsDouble(high) >= p) {
      low = high;
      high *= 2;
    }
    while (true) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        return low;
      }
      if (tail.applyAsDouble(middle) >= p) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }
}
