package forwardpass.engine.statistics;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.random.Rng;
import java.util.function.ToDoubleFunction;

/**
 * The bootstrap: how much would a statistic vary from sample to sample? Draw from the sample
 * itself, with replacement, as many values as it has; compute the statistic; do it a thousand
 * times; look at how the results spread.
 *
 * <p>Source: B. Efron, "Bootstrap Methods: Another Look at the Jackknife", 1979. The same seed
 * gives the same resamples everywhere.
 */
public final class Bootstrap {
  private static final int MOST_RESAMPLES = 10_000_000;

  private final double[] estimates; // [resamples], in the order drawn
  private final double[] sorted; // [resamples]

  private Bootstrap(double[] estimates) {
    this.estimates = estimates;
    this.sorted = Quantiles.sorted(estimates);
  }

  /**
   * Resamples one value or more.
   *
   * @param statistic must give a finite number for every resample; the mean, for instance, {@code
   *     Moments::mean}
   * @param resamples how many, 1 … 10⁷; a thousand for an interval's two digits
   */
  public static Bootstrap of(
      double[] values, ToDoubleFunction<double[]> statistic, int resamples, int seed) {
    Sample.check("bootstrap", values, 1);
    if (resamples < 1 || resamples > MOST_RESAMPLES) {
      throw new IllegalArgumentException(
          "bootstrap: " + resamples + " resamples are not within 1 … " + MOST_RESAMPLES);
    }
    Rng rng = Rng.seeded(seed);
    double[] estimates = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      estimates[i] = statistic.applyAsDouble(resample(values, rng));
    }
    Sample.check("bootstrap's statistic", estimates, 1);
    return new Bootstrap(estimates);
  }

  /** As many values as there are, each drawn from all of them. */
  public static double[] resample(double[] values, Rng rng) {
    Sample.check("resample", values, 1);
    double[] resample = new double[values.length];
    for (int i = 0; i < resample.length; i++) {
      resample[i] = values[rng.nextInt(values.length)];
    }
    return resample;
  }

  /** The statistic of each resample, in the order drawn. */
  public double[] estimates() {
    return estimates.clone();
  }

  /**
   * The percentile interval: what the middle share {@code level} of the estimates spans.
   *
   * <p>It is too narrow for small samples, since a resample varies less than a sample. Measured
   * over thousands of samples, the "95 %" interval of a mean takes in the true one in 84 % of
   * samples of 5 normal values, 90 % of 10, 92 % of 20, 93 % of 50; for a share of 0.95 in 64 % of
   * samples of 20 answers, 96 % of 100. {@link ConfidenceInterval#ofMean} keeps its 95 % for normal
   * values of any number, and {@link ConfidenceInterval#ofProportion} has 92 % for that share of
   * 20.
   *
   * @throws IllegalArgumentException if all estimates are one: 20 right answers of 20 resample to
   *     nothing else, which says nothing of how the next 20 would be
   */
  public ConfidenceInterval interval(double level) {
    Sample.checkLevel(level);
    if (sorted[0] == sorted[sorted.length - 1]) {
      throw new IllegalArgumentException(
          "bootstrap: every resample gives "
              + Decimal.shortest(sorted[0])
              + ", so they don't tell how much it varies");
    }
    double tail = (1 - level) / 2;
    return new ConfidenceInterval(
        Quantiles.ofSorted(sorted, tail), Quantiles.ofSorted(sorted, 1 - tail), level);
  }

  /** The standard deviation of the estimates: a standard error without a formula. */
  public double standardError() {
    return Moments.standardDeviation(estimates);
  }
}
