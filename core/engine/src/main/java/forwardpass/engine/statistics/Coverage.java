package forwardpass.engine.statistics;

import forwardpass.engine.random.Rng;

/**
 * How often a way's intervals take in the true mean, found by trying: draw a sample from scores
 * whose mean is known, make the interval, look; and again.
 *
 * @param population where the scores come from
 * @param method the way to the interval
 * @param n scores a sample, 2 or more
 * @param level what the interval claims, for instance 0.95
 */
public record Coverage(Population population, IntervalMethod method, int n, double level) {
  public Coverage {
    Sample.checkLevel(level);
    if (n < 2) {
      throw new IllegalArgumentException("coverage: needs at least 2 scores a sample, not " + n);
    }
  }

  /** The interval of the next sample. */
  public ConfidenceInterval next(Rng rng) {
    double[] sample = population.sample(n, rng);
    return method.of(sample, level, rng);
  }

  /** Whether an interval takes in the true mean. */
  public boolean isHit(ConfidenceInterval interval) {
    return interval.contains(population.mean());
  }

  /** How many of so many samples' intervals take in the true mean. */
  public int hits(int samples, Rng rng) {
    int hits = 0;
    for (int i = 0; i < samples; i++) {
      hits += isHit(next(rng)) ? 1 : 0;
    }
    return hits;
  }
}
