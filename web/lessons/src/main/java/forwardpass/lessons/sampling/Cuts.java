package forwardpass.lessons.sampling;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.sampling.SamplingSteps;

/** The engine's sampler on a few probabilities, whose logarithms do as logits. */
final class Cuts {
  private static final int[] NOTHING_SAID = {};

  private Cuts() {}

  static double[] logs(double[] q) {
    double[] logs = new double[q.length];
    for (int i = 0; i < q.length; i++) {
      logs[i] = Log.log(q[i]);
    }
    return logs;
  }

  static SamplingSteps of(Sampler sampler, double[] q) {
    return sampler.steps(logs(q), NOTHING_SAID);
  }

  /** What is drawn from, [n]; what is cut has 0. */
  static double[] shares(Sampler sampler, double[] q) {
    return of(sampler, q).probabilities();
  }

  /** How many are left. */
  static int count(Sampler sampler, double[] q) {
    return of(sampler, q).drawn().count();
  }

  /** The model's own distribution, nothing cut. */
  static Sampler plain() {
    return Sampler.temperature(1);
  }

  static double largest(double[] q) {
    double largest = 0;
    for (double x : q) {
      largest = Math.max(largest, x);
    }
    return largest;
  }
}
