package forwardpass.engine.probability;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;

/**
 * ln Σ exp(zᵢ), the smooth maximum: between max z and max z + ln n.
 *
 * <p>exp(1000) overflows, so the largest logit m is taken out first: m + ln Σ exp(zᵢ − m). Nothing
 * there exceeds 1, one term is 1, and the result is the same since exp(z − m) = exp(z) / exp(m).
 */
public final class LogSumExp {
  private LogSumExp() {}

  /** The stable form. A logit of −∞ adds nothing; if all are, so is the result. */
  public static double of(double[] logits) {
    double max = Logits.maxOrRuledOut("logsumexp", logits);
    if (Double.isInfinite(max)) {
      return max; // all −∞: no maximum to take out
    }
    return max + beyond(max, logits);
  }

  /** ln Σ exp(zᵢ − max), 0 … ln n: how far the logarithm of the sum lies beyond the maximum. */
  static double beyond(double max, double[] logits) {
    double rest = 0; // the sum without the maximum's own 1, so that log1p keeps its digits
    boolean maxSeen = false;
    for (double z : logits) {
      if (z == max && !maxSeen) {
        maxSeen = true;
      } else {
        rest += Exp.exp(z - max);
      }
    }
    return Log.log1p(rest);
  }

  /** The formula taken at its word: infinite from a logit of 710 up. Kept to be looked at. */
  public static double naive(double[] logits) {
    Logits.maxOrRuledOut("logsumexp", logits);
    double sum = 0;
    for (double z : logits) {
      sum += Exp.exp(z);
    }
    return Log.log(sum);
  }
}
