package forwardpass.engine.statistics;

import forwardpass.engine.format.Decimal;

/**
 * Student's t distribution: how mean / standard error scatters if the true mean is 0. With few
 * degrees of freedom its tails are heavier than the normal distribution's, which it approaches.
 *
 * @param degreesOfFreedom above 0, not necessarily whole
 */
public record StudentT(double degreesOfFreedom) {
  public StudentT {
    if (!(degreesOfFreedom > 0 && degreesOfFreedom <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "degrees of freedom must be above 0 and finite, not "
              + Decimal.shortest(degreesOfFreedom));
    }
  }

  /** P(T ≤ t). */
  public double cdf(double t) {
    return t <= 0 ? upperTail(-t) : 1 - upperTail(t);
  }

  /** P(T ≥ t), with all its digits also where it is tiny. */
  public double upperTail(double t) {
    if (Double.isNaN(t)) {
      throw new IllegalArgumentException("t is NaN");
    }
    return t < 0 ? 1 - upperTail(-t) : twoSidedP(t) / 2;
  }

  /** P(|T| ≥ |t|), the two-sided p-value of t: Iₓ(ν/2, ½) at x = ν / (ν + t²). */
  public double twoSidedP(double t) {
    if (Double.isNaN(t)) {
      throw new IllegalArgumentException("t is NaN");
    }
    double ratio = Math.abs(t) / Math.sqrt(degreesOfFreedom);
    if (ratio > 1e150) { // its square overflows
      return IncompleteBeta.of(degreesOfFreedom / 2, 0.5, 1 / ratio / ratio, 1);
    }
    double square = ratio * ratio;
    return IncompleteBeta.of(degreesOfFreedom / 2, 0.5, 1 / (1 + square), square / (1 + square));
  }

  /** The t with P(T ≤ t) = q, for 0 &lt; q &lt; 1. */
  public double quantile(double q) {
    if (!(q > 0 && q < 1)) {
      throw new IllegalArgumentException("quantile: " + Decimal.shortest(q) + " is not in (0, 1)");
    }
    return q < 0.5 ? -TailInverse.of(this::upperTail, q) : TailInverse.of(this::upperTail, 1 - q);
  }

  /** The t with P(−t ≤ T ≤ t) = level. */
  public double twoSidedCritical(double level) {
    Sample.checkLevel(level);
    return TailInverse.of(this::upperTail, (1 - level) / 2);
  }
}
