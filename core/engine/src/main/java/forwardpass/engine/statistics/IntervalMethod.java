package forwardpass.engine.statistics;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.random.Rng;

/** The ways to an interval for a mean. */
public enum IntervalMethod {
  /** Mean ± t standard errors, see {@link ConfidenceInterval#ofMean}. */
  STUDENT,
  /** Mean ± z standard errors, see {@link ConfidenceInterval#ofMeanNormal}. */
  NORMAL,
  /** The bootstrap's percentiles, see {@link Bootstrap#interval}. */
  BOOTSTRAP,
  /** For right and wrong answers, see {@link ConfidenceInterval#ofProportion}. */
  WILSON;

  /** How many resamples a bootstrap takes. */
  public static final int RESAMPLES = 1000;

  /**
   * The interval that this way makes of a sample. Where all values of a sample are one, it is that
   * value alone, unless Wilson's.
   *
   * @param rng for the resamples
   */
  public ConfidenceInterval of(double[] sample, double level, Rng rng) {
    return switch (this) {
      case STUDENT -> ConfidenceInterval.ofMean(sample, level);
      case NORMAL -> ConfidenceInterval.ofMeanNormal(sample, level);
      case BOOTSTRAP ->
          hasOneValue(sample)
              ? new ConfidenceInterval(sample[0], sample[0], level)
              : resampled(sample, rng).interval(level);
      case WILSON -> ConfidenceInterval.ofProportion(right(sample), sample.length, level);
    };
  }

  /** Whether this way can be gone with such scores. */
  public boolean fits(Population population) {
    return this != WILSON || population == Population.ANSWERS;
  }

  private static boolean hasOneValue(double[] sample) {
    for (double x : sample) {
      if (x != sample[0]) {
        return false;
      }
    }
    return true;
  }

  /** With plain sums: an exact one takes ten times as long and moves no end that one would see. */
  private static Bootstrap resampled(double[] sample, Rng rng) {
    return Bootstrap.of(sample, IntervalMethod::plainMean, RESAMPLES, rng.nextInt());
  }

  private static double plainMean(double[] values) {
    double sum = 0;
    for (double x : values) {
      sum += x;
    }
    return sum / values.length;
  }

  private static int right(double[] sample) {
    int right = 0;
    for (double x : sample) {
      if (x != 0 && x != 1) {
        throw new IllegalArgumentException(
            "Wilson's interval: " + Decimal.shortest(x) + " is neither 1, right, nor 0, wrong");
      }
      right += (int) x;
    }
    return right;
  }
}
