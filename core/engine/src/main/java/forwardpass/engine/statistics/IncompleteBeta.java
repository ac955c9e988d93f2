package forwardpass.engine.statistics;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;

/**
 * Iₓ(a, b), the share of ∫₀¹ tᵃ⁻¹(1 − t)ᵇ⁻¹ dt that lies below x. The tails of Student's
 * distribution are values of it.
 *
 * <p>It is xᵃ(1 − x)ᵇ / B(a, b) divided by a continued fraction, which converges fast for x below
 * the middle; above it, Iₓ(a, b) = 1 − I₁₋ₓ(b, a).
 *
 * <p>Source: A. R. DiDonato and A. H. Morris, "Algorithm 708: Significant Digit Computation of the
 * Incomplete Beta Function Ratios", ACM Trans. Math. Softw. 18 (1992), section 4; the fraction is
 * evaluated from the front by W. J. Lentz's method (1976).
 */
final class IncompleteBeta {
  private static final int MAX_TERMS = 1_000_000; // about √max(a, b) are needed
  private static final double TINY = 1e-300; // stands for a zero that would be divided by

  private IncompleteBeta() {}

  /** Iₓ(a, b) for a, b &gt; 0 and 0 ≤ x ≤ 1. */
  static double of(double a, double b, double x) {
    return of(a, b, x, 1 - x);
  }

  /** The same, given also y = 1 − x, which keeps its digits where x is near 1. */
  static double of(double a, double b, double x, double y) {
    if (x <= 0) {
      return 0;
    }
    if (y <= 0) {
      return 1;
    }
    boolean belowMiddle = y > (b + 1) / (a + b + 2);
    return belowMiddle ? lower(a, b, x, y) : 1 - lower(b, a, y, x);
  }

  private static double lower(double a, double b, double x, double y) {
    double logX = x < 0.5 ? Log.log(x) : Log.log1p(-y);
    double logY = y < 0.5 ? Log.log(y) : Log.log1p(-x);
    double front = Exp.exp(a * logX + b * logY - LogGamma.beta(a, b));
    return front / fraction(a, b, x, y);
  }

  /** β₀ + α₁/(β₁ + α₂/(β₂ + …)). Lentz: the ratios c and d of successive convergents. */
  private static double fraction(double a, double b, double x, double y) {
    double value = nonZero(beta(a, b, x, y, 0));
    double c = value;
    double d = 0;
    for (int m = 1; m < MAX_TERMS; m++) {
      double alpha = alpha(a, b, x, m);
      double beta = beta(a, b, x, y, m);
      d = 1 / nonZero(beta + alpha * d);
      c = nonZero(beta + alpha / c);
      double change = c * d;
      value *= change;
      if (Math.abs(change - 1) <= 0x1p-52) {
        return value;
      }
    }
    throw new IllegalStateException("incomplete beta: no convergence");
  }

  private static double alpha(double a, double b, double x, int m) {
    double s = a + 2.0 * m - 1;
    return ((a + m - 1) / s) * ((a + b + m - 1) / s) * (m * (b - m)) * (x * x);
  }

  private static double beta(double a, double b, double x, double y, int m) {
    double s = a + 2.0 * m - 1;
    double lead = a * y - b * x; // a − (a + b)x, which would cancel for large a
    double first = m == 0 ? 0 : m + m * (b - m) * x / s;
    return first + (a + m) / (s + 2) * (lead + 1 + m * (1 + y));
  }

  private static double nonZero(double x) {
    return Math.abs(x) < TINY ? TINY : x;
  }
}
