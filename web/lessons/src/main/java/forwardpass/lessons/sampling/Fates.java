package forwardpass.lessons.sampling;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.sampling.SamplingSteps;
import forwardpass.engine.sampling.Survivors;

/**
 * What becomes of each token on the way to the draw.
 *
 * @param sampler what the stages are set to
 * @param steps what they did
 */
record Fates(Sampler sampler, SamplingSteps steps) {
  static Fates of(Sampler sampler, Outlook outlook) {
    return new Fates(
        sampler, sampler.steps(outlook.values(), outlook.context(), outlook.promptLength()));
  }

  /** The stage at which the token falls; {@code kept} where it may be drawn. */
  String of(int token) {
    return !steps.tempered().survives()[token]
        ? "temperature"
        : !steps.topK().survives()[token]
            ? "top-k"
            : !steps.topP().survives()[token]
                ? "top-p"
                : !steps.minP().survives()[token]
                    ? "min-p"
                    : !steps.typical().survives()[token]
                        ? "typical"
                        : steps.drawn().survives()[token] ? "kept" : "temperature";
  }

  boolean isKept(int token) {
    return steps.drawn().survives()[token];
  }

  /** The place that a token has among those in play, 1 for the largest logit. */
  static int rank(Survivors at, int token) {
    int rank = 1;
    for (int other = 0; other < at.logits().length; other++) {
      rank += at.survives()[other] && isBefore(at, other, token) ? 1 : 0;
    }
    return rank;
  }

  /** The probability of all in play that rank before a token. */
  static double before(Survivors at, int token) {
    double sum = 0;
    for (int other = 0; other < at.logits().length; other++) {
      sum += isBefore(at, other, token) ? at.probabilities()[other] : 0;
    }
    return sum;
  }

  private static boolean isBefore(Survivors at, int other, int token) {
    double gap = at.logits()[other] - at.logits()[token];
    return gap > 0 || (gap == 0 && other < token);
  }

  /** How probable a token is beside the most probable. */
  static double ratio(Survivors at, int token) {
    double largest = 0;
    for (double p : at.probabilities()) {
      largest = Math.max(largest, p);
    }
    return at.probabilities()[token] / largest;
  }

  /** The probability of all in play whose surprise lies nearer to the entropy than a token's. */
  static double moreTypical(Survivors at, int token) {
    double entropy = Entropy.of(at.probabilities());
    double own = Math.abs(0 - Log.log(at.probabilities()[token]) - entropy);
    double sum = 0;
    for (int other = 0; other < at.logits().length; other++) {
      double p = at.probabilities()[other];
      double distance = p > 0 ? Math.abs(0 - Log.log(p) - entropy) : own;
      sum += distance < own || (distance == own && other < token) ? p : 0;
    }
    return sum;
  }
}
