package forwardpass.engine.statistics;

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
        ? last(x -> 0.5 - p - centre.applyAsDouble(x))
        : last(x -> tail.applyAsDouble(x) - p);
  }

  /** The x with P(−x ≤ X ≤ x) = level, within 0 … 1. */
  static double twoSided(DoubleUnaryOperator tail, DoubleUnaryOperator centre, double level) {
    return level < 0.5
        ? last(x -> level / 2 - centre.applyAsDouble(x))
        : last(x -> tail.applyAsDouble(x) - (1 - level) / 2);
  }

  /**
   * Where a falling function is above 0 no more: by doubling or halving to a bracket, and from
   * there to neighbouring doubles. ∞ if it is above 0 for all doubles, 0 if for none above 0.
   */
  private static double last(DoubleUnaryOperator falling) {
    double atHigh = falling.applyAsDouble(Double.MAX_VALUE);
    if (atHigh > 0) {
      return Double.POSITIVE_INFINITY;
    }
    if (!(falling.applyAsDouble(Double.MIN_VALUE) > 0)) {
      return 0;
    }
    double low = 1;
    double atLow = falling.applyAsDouble(low);
    while (!(atLow > 0)) {
      low /= 2;
      atLow = falling.applyAsDouble(low);
    }
    double high = Double.MAX_VALUE;
    for (double x = 2 * low; x < Double.MAX_VALUE; x *= 2) {
      double value = falling.applyAsDouble(x);
      if (!(value > 0)) {
        high = x;
        atHigh = value;
        break;
      }
      low = x;
      atLow = value;
    }
    return narrowed(falling, low, atLow, high, atHigh);
  }

  /**
   * The upper end of the bracket once no double lies inside it. Where the line through both ends
   * crosses 0 is a good guess; it is moved a little towards the middle, so that the far end comes
   * along, and never so far from the middle that halving alone would have been quicker by more than
   * one step. Source: I. F. D. Oliveira and R. H. C. Takahashi, "An Enhancement of the Bisection
   * Method Average Performance Preserving Minmax Optimality", ACM Transactions on Mathematical
   * Software 47 (2020), the ITP method.
   */
  private static double narrowed(
      DoubleUnaryOperator falling, double low, double atLow, double high, double atHigh) {
    double width = high - low;
    double reach = width; // what halving alone would have left
    while (true) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        return high;
      }
      double crossing = low + (high - low) * (atLow / (atLow - atHigh));
      double away = middle - crossing;
      double nudge = 0.2 * (high - low) * ((high - low) / width);
      double guess =
          Math.abs(away) > nudge ? crossing + signed(nudge, away) : middle; // NaN: middle
      double most = Math.max(0, reach - (high - low) / 2);
      double x = Math.abs(guess - middle) <= most ? guess : middle - signed(most, away);
      if (!(x > low && x < high)) {
        x = middle;
      }
      double value = falling.applyAsDouble(x);
      if (value > 0) {
        low = x;
        atLow = value;
      } else {
        high = x;
        atHigh = value;
      }
      reach /= 2;
    }
  }

  private static double signed(double size, double sign) {
    return sign < 0 ? -size : size;
  }
}
