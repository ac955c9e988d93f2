package forwardpass.engine.statistics;

/**
 * A t-test: is a difference of means more than chance would make?
 *
 * <p>p is the probability of a t at least this far from 0 <i>if there were no difference</i>. It is
 * not the probability that there is none, and says nothing of how much a difference matters.
 *
 * @param difference of the two means, first less second
 * @param standardError of that difference
 * @param t difference / standardError
 * @param degreesOfFreedom of Student's distribution that t is held against
 * @param p two-sided
 */
public record TTest(
    double difference, double standardError, double t, double degreesOfFreedom, double p) {

  /**
   * Welch's test for two independent samples, which may differ in size and in variance.
   *
   * <p>Source: B. L. Welch, "The Generalization of 'Student's' Problem when Several Different
   * Population Variances are Involved", Biometrika 34 (1947); the degrees of freedom are
   * Satterthwaite's.
   */
  public static TTest welch(double[] first, double[] second) {
    Sample.check("Welch's t-test, first sample", first, 2);
    Sample.check("Welch's t-test, second sample", second, 2);
    double errorOfFirst = Moments.standardError(first);
    double errorOfSecond = Moments.standardError(second);
    double larger = Math.max(errorOfFirst, errorOfSecond);
    if (larger == 0) {
      throw new IllegalArgumentException(
          "Welch's t-test: neither sample varies, so there is no chance to compare with");
    }
    // Both divided by the larger, so that no square overflows or vanishes.
    double a = (errorOfFirst / larger) * (errorOfFirst / larger);
    double b = (errorOfSecond / larger) * (errorOfSecond / larger);
    double degreesOfFreedom =
        (a + b) * (a + b) / (a * a / (first.length - 1) + b * b / (second.length - 1));
    double difference = Moments.mean(first) - Moments.mean(second);
    return of(difference, larger * Math.sqrt(a + b), degreesOfFreedom);
  }

  /**
   * The paired test, for two measurements of the same things: whether their differences have mean
   * 0. What varies from thing to thing drops out.
   */
  public static TTest paired(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          "paired t-test: "
              + first.length
              + " values, "
              + second.length
              + " values: they must come in pairs");
    }
    double[] differences = new double[first.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = first[i] - second[i];
    }
    return oneSample(differences, 0);
  }

  /** Student's own test: whether a sample's mean differs from {@code expected}. */
  public static TTest oneSample(double[] values, double expected) {
    Sample.check("t-test", values, 2);
    double error = Moments.standardError(values);
    if (error == 0) {
      throw new IllegalArgumentException(
          "t-test: the values do not vary, so there is no chance to compare with");
    }
    return of(Moments.mean(values) - expected, error, values.length - 1);
  }

  /** The interval for the true difference; it leaves out 0 exactly when p &lt; 1 − level. */
  public ConfidenceInterval interval(double level) {
    double critical = new StudentT(degreesOfFreedom).twoSidedCritical(level);
    return ConfidenceInterval.around(difference, standardError, critical, level);
  }

  private static TTest of(double difference, double standardError, double degreesOfFreedom) {
    double t = difference / standardError;
    double p = new StudentT(degreesOfFreedom).twoSidedP(t);
    return new TTest(difference, standardError, t, degreesOfFreedom, p);
  }
}
