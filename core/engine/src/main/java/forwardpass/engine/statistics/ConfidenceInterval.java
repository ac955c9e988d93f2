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

  /**
   * For the mean of values that come in clusters, as questions about the same text do: mean ± t
   * times the {@link ClusteredError}, with one degree of freedom less than clusters.
   *
   * @param clusters to which cluster each value belongs, any numbers, [n]
   */
  public static ConfidenceInterval ofClusteredMean(double[] values, int[] clusters, double level) {
    ClusteredError error = ClusteredError.of(values, clusters);
    double critical = new StudentT(error.clusters() - 1).twoSidedCritical(level);
    return around(Moments.mean(values), error.standardError(), critical, level);
  }

  /**
   * For a probability, from how often it came true: Wilson's interval. It stays within 0 … 1, and
   * says something also of 20 in 20, where the plain p ± z·√(p(1 − p)/n) shrinks to a point.
   *
   * <p>Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
   * Inference", Journal of the American Statistical Association 22 (1927).
   */
  public static ConfidenceInterval ofProportion(int successes, int n, double level) {
    if (n < 1 || successes < 0 || successes > n) {
      throw new IllegalArgumentException(
          "confidence interval: " + successes + " successes of " + n + " trials");
    }
    double z = Normal.twoSidedCritical(level);
    double share = (double) successes / n;
    double square = z * z / n;
    double centre = (share + square / 2) / (1 + square);
    double half = z / (1 + square) * Math.sqrt(share * (1 - share) / n + square / n / 4);
    double low = successes == 0 ? 0 : centre - half;
    double high = successes == n ? 1 : centre + half;
    return new ConfidenceInterval(low, high, level);
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
