package forwardpass.lessons.resampling;

import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.Bootstrap;
import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.engine.statistics.Moments;
import forwardpass.lessons.histogram.Tally;

/**
 * A few scores and what the bootstrap makes of them.
 *
 * @param first the first resample, [n]
 * @param means of all resamples, in the order drawn
 * @param interval the middle 95 % of the means; without width where all of them are one
 * @param student the t interval, to compare with
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record Resampled(
    double[] scores,
    double[] first,
    double[] means,
    ConfidenceInterval interval,
    ConfidenceInterval student) {
  static final double LEVEL = 0.95;
  private static final double STEP = 0.01; // of the scores
  private static final double FINEST = 0.003; // of the histogram: a column of some pixels

  static Resampled of(double[] scores, int count, int seed) {
    Bootstrap bootstrap = Bootstrap.of(scores, Moments::mean, count, seed);
    double[] means = bootstrap.estimates();
    return new Resampled(
        scores,
        Bootstrap.resample(scores, Rng.seeded(seed)),
        means,
        isOneValue(means)
            ? new ConfidenceInterval(means[0], means[0], LEVEL)
            : bootstrap.interval(LEVEL),
        ConfidenceInterval.ofMean(scores, LEVEL));
  }

  private static boolean isOneValue(double[] means) {
    for (double mean : means) {
      if (mean != means[0]) {
        return false;
      }
    }
    return true;
  }

  /** Means of n hundredths lie on multiples of 0.01/n. */
  Tally tally() {
    double step = STEP / scores.length;
    return Tally.of(means, step, (int) Math.ceil(FINEST / step - 1e-9));
  }
}
