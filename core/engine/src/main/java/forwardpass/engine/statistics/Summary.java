package forwardpass.engine.statistics;

/**
 * A sample at a glance.
 *
 * @param n how many values
 * @param mean Σxᵢ / n
 * @param variance Σ(xᵢ − mean)² / (n − 1)
 * @param standardDeviation √variance
 * @param standardError standardDeviation / √n
 * @param min the smallest value
 * @param median the middle one, or the mean of the two in the middle
 * @param max the largest value
 */
public record Summary(
    int n,
    double mean,
    double variance,
    double standardDeviation,
    double standardError,
    double min,
    double median,
    double max) {

  /** Summarises two values or more. */
  public static Summary of(double[] values) {
    Sample.check("summary", values, 2);
    return new Summary(
        values.length,
        Moments.mean(values),
        Moments.variance(values),
        Moments.standardDeviation(values),
        Moments.standardError(values),
        Quantiles.of(values, 0),
        Quantiles.of(values, 0.5),
        Quantiles.of(values, 1));
  }
}
