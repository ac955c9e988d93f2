package forwardpass.engine.statistics;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Erf;
import forwardpass.engine.numeric.Exp;

/** The standard normal distribution, mean 0 and standard deviation 1. */
public final class Normal {
  private static final double SQRT_2 = 1.4142135623730951;

  /** 1 / √(2π). */
  private static final double PEAK = 0.3989422804014327;

  private Normal() {}

  /** The density exp(−z²/2) / √(2π): how thick the probability lies at z. */
  public static double density(double z) {
    double size = Math.abs(z);
    if (!(size < 40)) {
      return Double.isNaN(z) ? z : 0; // e⁻⁸⁰⁰ is 0
    }
    // z² would round; so z = near + rest, near² is exact, and z² − near² = rest·(z + near).
    double near = Math.floor(size * 16) / 16;
    double rest = size - near;
    return PEAK * Exp.exp(-near * near / 2) * Exp.exp(-rest * (size + near) / 2);
  }

  /** P(Z ≤ z). */
  public static double cdf(double z) {
    return upperTail(-z);
  }

  /** P(Z ≥ z) = ½ erfc(z / √2), with all its digits also where it is tiny. */
  public static double upperTail(double z) {
    return 0.5 * Erf.erfc(z / SQRT_2);
  }

  /** P(|Z| ≥ |z|), the two-sided p-value of z. */
  public static double twoSidedP(double z) {
    return Erf.erfc(Math.abs(z) / SQRT_2);
  }

  /** The z with P(Z ≤ z) = q, for 0 &lt; q &lt; 1. */
  public static double quantile(double q) {
    if (!(q > 0 && q < 1)) {
      throw new IllegalArgumentException("quantile: " + Decimal.shortest(q) + " is not in (0, 1)");
    }
    return q < 0.5
        ? -TailInverse.of(Normal::upperTail, Normal::centre, q)
        : TailInverse.of(Normal::upperTail, Normal::centre, 1 - q);
  }

  /** The z with P(−z ≤ Z ≤ z) = level: 1.96 for 0.95. */
  public static double twoSidedCritical(double level) {
    Sample.checkLevel(level);
    return TailInverse.twoSided(Normal::upperTail, Normal::centre, level);
  }

  /** P(0 ≤ Z ≤ z) for z ≥ 0, with all its digits also where it is tiny. */
  static double centre(double z) {
    return 0.5 * Erf.erf(z / SQRT_2);
  }
}
