package forwardpass.engine.statistics;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * Quantiles by search: the x ≥ 0 beyond which a symmetric distribution keeps a given probability.
 *
 * <p>Near the middle that probability is nearly ½ and hardly changes with x; what lies between 0
 * and x, the centre, keeps its digits there, and is searched instead.
 */
final class TailInverse {
  private TailInverse() {}

  /**
   * The x with P(X ≥ x) = p.
   *
   * @param tail P(X ≥ x), which falls from ½ at 0 towards 0
   * @param centre P(0 ≤ X ≤ x), which rises from 0 to ½
   * @param p above 0, at most ½
   */
  static double of(DoubleUnaryOperator tail, DoubleUnaryOperator centre, double p) {
    return p > 0.25
        ? last(x -> centre.applyAsDouble(x) < 0.5 - p)
        : last(x -> tail.applyAsDouble(x) > p);
  }

  /** The x with P(−x ≤ X ≤ x) = level, within 0 … 1. */
  static double twoSided(DoubleUnaryOperator tail, DoubleUnaryOperator centre, double level) {
    return level < 0.5
        ? last(x -> centre.applyAsDouble(x) < level / 2)
        : last(x -> tail.applyAsDouble(x) > (1 - level) / 2);
  }

  /**
   * Where a condition ends that holds at first and then no more: by doubling or halving to a
   * bracket and then halving that until no double lies between its ends. ∞ if it holds for all
   * doubles, 0 if for none above 0.
   */
  private static double last(DoublePredicate holds) {
    if (holds.test(Double.MAX_VALUE)) {
      return Double.POSITIVE_INFINITY;
    }
    if (!holds.test(Double.MIN_VALUE)) {
      return 0;
    }
    double low = 1;
    while (!holds.test(low)) {
      low /= 2;
    }
    double high = Double.MAX_VALUE;
    for (double x = 2 * low; x < Double.MAX_VALUE; x *= 2) {
      if (!holds.test(x)) {
        high = x;
        break;
      }
      low = x;
    }
    while (true) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        return high;
      }
      if (holds.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }
}
