package forwardpass.engine.statistics;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.random.Rng;

/**
 * Where the scores of a simulation come from. Its true mean is known, as it never is outside of
 * one, so it can be seen whether an interval takes it in.
 */
public enum Population {
  /** The bell curve: mean 0, standard deviation 1. */
  NORMAL(0, 1) {
    @Override
    public double draw(Rng rng) {
      return rng.nextGaussian();
    }
  },
  /** The exponential distribution: mostly small, now and then large. Mean 1, deviation 1. */
  SKEWED(1, 1) {
    @Override
    public double draw(Rng rng) {
      return -Log.log(1 - rng.nextDouble()); // 1 − u is never 0
    }
  },
  /** Answers, 1 for right and 0 for wrong; right with probability 0.95. */
  ANSWERS(0.95, 0.21794494717703367) { // √(0.95 · 0.05)
    @Override
    public double draw(Rng rng) {
      return rng.nextDouble() < mean() ? 1 : 0;
    }
  };

  private final double mean;
  private final double deviation;

  Population(double mean, double deviation) {
    this.mean = mean;
    this.deviation = deviation;
  }

  /** The true mean. */
  public double mean() {
    return mean;
  }

  /** The true standard deviation. */
  public double deviation() {
    return deviation;
  }

  /** One score. */
  public abstract double draw(Rng rng);

  /** So many scores, none knowing of another, [n]. */
  public double[] sample(int n, Rng rng) {
    double[] sample = new double[n];
    for (int i = 0; i < n; i++) {
      sample[i] = draw(rng);
    }
    return sample;
  }
}
