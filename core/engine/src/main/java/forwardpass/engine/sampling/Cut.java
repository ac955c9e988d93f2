package forwardpass.engine.sampling;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Distribution;

/**
 * Each cut by itself, on a distribution that is written down: what it leaves, made to sum to 1.
 * {@link Sampler} does the same to a model's logits, one cut after another.
 */
public final class Cut {
  private Cut() {}

  /** The k most probable, [n]; all where k is 0. */
  public static double[] topK(double[] q, int k) {
    return cut(q, Sampler.temperature(1).withTopK(k));
  }

  /** The fewest most probable that together reach p, [n]; 0 &lt; p ≤ 1. */
  public static double[] topP(double[] q, double p) {
    return cut(q, Sampler.temperature(1).withTopP(p));
  }

  /** Those at least m times as probable as the most probable, [n]; 0 ≤ m ≤ 1. */
  public static double[] minP(double[] q, double m) {
    return cut(q, Sampler.temperature(1).withMinP(m));
  }

  /** The fewest whose surprises lie nearest to the entropy and that together reach tau, [n]. */
  public static double[] typical(double[] q, double tau) {
    return cut(q, Sampler.temperature(1).withTypicalP(tau));
  }

  private static double[] cut(double[] q, Sampler sampler) {
    String problem = Distribution.problem(q);
    if (problem != null) {
      throw new IllegalArgumentException("cut: " + problem);
    }
    double[] logs = new double[q.length];
    for (int i = 0; i < q.length; i++) {
      logs[i] = Log.log(q[i]); // −∞ where it is 0: ruled out
    }
    return sampler.steps(logs, new int[0]).probabilities();
  }
}
