package forwardpass.engine.statistics;

import forwardpass.engine.numeric.Binary;
import forwardpass.engine.numeric.DoubleDouble;

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
 * @param p two-sided: P(|T| ≥ |t|)
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
    double scale = Moments.scale(first, second); // so that no square overflows or vanishes
    double errorOfFirst = Moments.scaledError(first, scale);
    double errorOfSecond = Moments.scaledError(second, scale);
    double larger = Math.max(errorOfFirst, errorOfSecond);
    if (larger == 0) {
      throw new IllegalArgumentException(
          "Welch's t-test: neither sample varies, so there is no chance to compare with");
    }
    double a = (errorOfFirst / larger) * (errorOfFirst / larger);
    double b = (errorOfSecond / larger) * (errorOfSecond / larger);
    double degreesOfFreedom =
        (a + b) * (a + b) / (a * a / (first.length - 1) + b * b / (second.length - 1));
    // Means that are close are subtracted before they are rounded: both from a value near them.
    double near = first[0];
    DoubleDouble difference =
        Moments.scaledMeanBeyond(first, near, scale)
            .minus(Moments.scaledMeanBeyond(second, near, scale));
    return of(difference.value(), larger * Math.sqrt(a + b), degreesOfFreedom, scale);
  }

  /**
   * The paired test, for two measurements of the same things: whether their differences have mean
   * 0. What varies from thing to thing drops out.
   *
   * @throws IllegalArgumentException if the differences do not vary by more than the roundings of
   *     the values: 0.85 − 0.80 and 0.88 − 0.83 differ as doubles only
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
    Sample.check("paired t-test, first sample", first, 2);
    Sample.check("paired t-test, second sample", second, 2);
    double scale = Moments.scale(first, second) / 2; // the differences stay near 1
    ExactSum sum = new ExactSum();
    double[] differences = new double[first.length];
    double rounding = 0; // of the least exact pair
    for (int i = 0; i < differences.length; i++) {
      DoubleDouble difference = DoubleDouble.sum(first[i] * scale, -second[i] * scale);
      sum.add(difference.hi());
      sum.add(difference.lo());
      differences[i] = difference.hi();
      double ulps = Binary.ulp(first[i]) * scale + Binary.ulp(second[i]) * scale;
      rounding = Math.max(rounding, ulps);
    }
    double[] sorted = Quantiles.sorted(differences);
    if (sorted[sorted.length - 1] - sorted[0] <= rounding) {
      throw new IllegalArgumentException(
          "paired t-test: the differences do not vary beyond rounding,"
              + " so there is no chance to compare with");
    }
    double mean = sum.value().dividedBy(differences.length).value();
    return of(mean, Moments.scaledError(differences, 1), differences.length - 1, scale);
  }

  /** Student's own test: whether a sample's mean differs from {@code expected}. */
  public static TTest oneSample(double[] values, double expected) {
    Sample.check("t-test", values, 2);
    Sample.check("t-test, expected mean", new double[] {expected}, 1);
    double scale = Moments.scale(values, new double[] {expected});
    double error = Moments.scaledError(values, scale);
    if (error == 0) {
      throw new IllegalArgumentException(
          "t-test: the values do not vary, so there is no chance to compare with");
    }
    double difference = Moments.scaledMeanBeyond(values, expected, scale).value();
    return of(difference, error, values.length - 1, scale);
  }

  /** P(T ≥ t): the one-sided p-value, if only a first mean that is larger counts as evidence. */
  public double pGreater() {
    return new StudentT(degreesOfFreedom).upperTail(t);
  }

  /** P(T ≤ t): the one-sided p-value, if only a first mean that is smaller counts as evidence. */
  public double pLess() {
    return new StudentT(degreesOfFreedom).cdf(t);
  }

  /** The interval for the true difference; it leaves out 0 exactly when p &lt; 1 − level. */
  public ConfidenceInterval interval(double level) {
    double critical = new StudentT(degreesOfFreedom).twoSidedCritical(level);
    return ConfidenceInterval.around(difference, standardError, critical, level);
  }

  /** From a difference and its error that are multiplied by {@code scale}, on which t is not. */
  private static TTest of(double difference, double error, double degreesOfFreedom, double scale) {
    double t = difference / error;
    double p = new StudentT(degreesOfFreedom).twoSidedP(t);
    return new TTest(difference / scale, error / scale, t, degreesOfFreedom, p);
  }
}
