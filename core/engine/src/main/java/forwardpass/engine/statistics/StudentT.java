package forwardpass.engine.statistics;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;

/**
 * Student's t distribution: how mean / standard error scatters if the true mean is 0. With few
 * degrees of freedom its tails are heavier than the normal distribution's, which it approaches.
 *
 * @param degreesOfFreedom above 0, not necessarily whole
 */
public record StudentT(double degreesOfFreedom) {
  /** From here on Hill's series in 1/ν is exact to the last digit. */
  private static final double NEARLY_NORMAL = 1e5;

  /** From here on the normal distribution is. */
  private static final double NORMAL = 1e25;

  /** ln(|t| / √ν) from which on the square of that quotient is all there is in 1 + t²/ν. */
  private static final double FAR = 300;

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

  /**
   * P(|T| ≥ |t|), the two-sided p-value of t: Iₓ(ν/2, ½) at x = ν / (ν + t²).
   *
   * <p>Relative error below 10⁻¹³ + 10⁻¹⁵·|ln p|, for all t and all degrees of freedom.
   */
  public double twoSidedP(double t) {
    if (Double.isNaN(t)) {
      throw new IllegalArgumentException("t is NaN");
    }
    if (degreesOfFreedom > NEARLY_NORMAL) {
      return Normal.twoSidedP(normalDeviate(t));
    }
    double a = degreesOfFreedom / 2;
    if (logOfRatio(t) > FAR) { // Iₓ(a, ½) = xᵃ / (a·B(a, ½)) for an x this small
      return Math.min(1, Exp.exp(-2 * a * logOfRatio(t) - logOfABeta(a)));
    }
    double ratio = Math.abs(t) / Math.sqrt(degreesOfFreedom);
    double square = ratio * ratio;
    return Math.min(1, IncompleteBeta.of(a, 0.5, 1 / (1 + square), square / (1 + square)));
  }

  /** ln(a·B(a, ½)), which for a small a is small, though ln a is not. */
  private static double logOfABeta(double a) {
    return a < 1
        ? LogGamma.of(a + 1) + LogGamma.of(0.5) - LogGamma.of(a + 0.5)
        : Log.log(a) + LogGamma.beta(a, 0.5);
  }

  /** The density at t: how thick the probability lies there. */
  public double density(double t) {
    if (Double.isNaN(t)) {
      throw new IllegalArgumentException("t is NaN");
    }
    double power; // ln (1 + t²/ν)
    if (logOfRatio(t) > FAR) {
      power = 2 * logOfRatio(t);
    } else {
      double ratio = t / Math.sqrt(degreesOfFreedom);
      power = Log.log1p(ratio * ratio);
    }
    double logOfPeak = -LogGamma.beta(degreesOfFreedom / 2, 0.5) - 0.5 * Log.log(degreesOfFreedom);
    return Exp.exp(logOfPeak - degreesOfFreedom / 2 * power - power / 2);
  }

  /** The t with P(T ≤ t) = q, for 0 &lt; q &lt; 1; ±∞ where it lies beyond the doubles. */
  public double quantile(double q) {
    if (!(q > 0 && q < 1)) {
      throw new IllegalArgumentException("quantile: " + Decimal.shortest(q) + " is not in (0, 1)");
    }
    return q < 0.5
        ? -TailInverse.of(this::upperTail, this::centre, q)
        : TailInverse.of(this::upperTail, this::centre, 1 - q);
  }

  /** The t with P(−t ≤ T ≤ t) = level. */
  public double twoSidedCritical(double level) {
    Sample.checkLevel(level);
    return TailInverse.twoSided(this::upperTail, this::centre, level);
  }

  /** P(0 ≤ T ≤ t) for t ≥ 0, with all its digits also where it is tiny. */
  private double centre(double t) {
    if (degreesOfFreedom > NEARLY_NORMAL) {
      return Normal.centre(normalDeviate(t));
    }
    if (logOfRatio(t) > FAR) {
      return 0.5 - twoSidedP(t) / 2;
    }
    double ratio = t / Math.sqrt(degreesOfFreedom);
    double square = ratio * ratio;
    return 0.5
        * IncompleteBeta.of(0.5, degreesOfFreedom / 2, square / (1 + square), 1 / (1 + square));
  }

  /** ln(|t| / √ν), where the quotient itself may leave the doubles. */
  private double logOfRatio(double t) {
    return Log.log(Math.abs(t)) - 0.5 * Log.log(degreesOfFreedom);
  }

  /**
   * The z whose normal tails are those of t, for many degrees of freedom. Source: G. W. Hill,
   * "Algorithm 395: Student's t-Distribution", Communications of the ACM 13 (1970).
   */
  private double normalDeviate(double t) {
    if (degreesOfFreedom > NORMAL) {
      return Math.abs(t);
    }
    double ratio = Math.abs(t) / Math.sqrt(degreesOfFreedom);
    double a = degreesOfFreedom - 0.5;
    double b = 48 * a * a;
    double square = a * Log.log1p(ratio * ratio);
    if (square > 1e4) {
      return 100; // where a normal tail is 0
    }
    double third = ((-0.4 * square - 3.3) * square - 24) * square - 85.5;
    double series = third / (0.8 * square * square + 100 + b) + square + 3;
    return Math.sqrt(square) * (1 + series / b);
  }
}
