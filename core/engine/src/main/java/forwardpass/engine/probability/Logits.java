package forwardpass.engine.probability;

import forwardpass.engine.format.Decimal;

/** What logits must be: some at least, none NaN or +∞; −∞ rules an outcome out. */
final class Logits {
  private Logits() {}

  /** The largest logit, once all have been checked; −∞ if all are. */
  static double maxOrRuledOut(String operation, double[] logits) {
    if (logits.length == 0) {
      throw new IllegalArgumentException(operation + ": there are no logits");
    }
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logits.length; i++) {
      if (Double.isNaN(logits[i]) || logits[i] == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException(
            operation
                + ": logit "
                + i
                + " is "
                + Decimal.shortest(logits[i])
                + ", must be finite or -Infinity");
      }
      max = Math.max(max, logits[i]);
    }
    return max;
  }

  /** The largest logit, once all have been checked; one at least must be possible. */
  static double max(String operation, double[] logits) {
    double max = maxOrRuledOut(operation, logits);
    if (max == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(operation + ": all logits are -Infinity, nothing is left");
    }
    return max;
  }
}
