package forwardpass.engine.statistics;

/**
 * Two bounds made by a procedure that, over many samples, takes in the true value in a share {@code
 * level} of them.
 *
 * @param low the lower bound
 * @param high the upper bound
 * @param level for instance 0.95
 */
public record ConfidenceInterval(double low, double high, double level) {
  /**
   * For the mean of few values: mean ± t·s/√n with t from Student's distribution with n − 1 degrees
   * of freedom, which allows for s being an estimate too.
   */
  public static ConfidenceInterval ofMean(double[] values, double level) {
    Sample.check("confidence interval", values, 2);
    return around(
        Moments.mean(values),
        Moments.standardError(values),
        new StudentT(values.length - 1).twoSidedCritical(level),
        level);
  }

  /** For the mean of many values: mean ± z·s/√n with z from the normal distribution. */
  public static ConfidenceInterval ofMeanNormal(double[] values, double level) {
    Sample.check("confidence interval", values, 2);
    return around(
        Moments.mean(values), Moments.standardError(values), Normal.twoSidedCritical(level), level);
  }

  static ConfidenceInterval around(double centre, double error, double critical, double level) {
    return new ConfidenceInterval(centre - critical * error, centre + critical * error, level);
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  public double width() {
    return high - low;
  }
}
