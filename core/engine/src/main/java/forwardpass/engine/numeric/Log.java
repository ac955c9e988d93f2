package forwardpass.engine.numeric;

/**
 * The natural logarithm ln x, and ln(1 + x) without cancellation.
 *
 * <p>x = 2ᵏ·(1 + f) with 1 + f between √½ and √2, so ln x = k·ln 2 + ln(1 + f); and with s = f/(2 +
 * f), ln(1 + f) = 2s + ⅔s³ + ⅖s⁵ + …, a fast series. Source: fdlibm, e_log.c and s_log1p.c.
 */
public final class Log {
  private static final double SQRT_2 = 1.4142135623730951;

  // (ln(1 + f) − 2s)/s ≈ L1 s² + L2 s⁴ + …; L1 ≈ 2/3, L2 ≈ 2/5, L3 ≈ 2/7
  private static final double L1 = 0.6666666666666735;
  private static final double L2 = 0.3999999999940942;
  private static final double L3 = 0.2857142874366239;
  private static final double L4 = 0.22222198432149784;
  private static final double L5 = 0.1818357216161805;
  private static final double L6 = 0.15313837699209373;
  private static final double L7 = 0.14798198605116586;

  private Log() {}

  /** ln x, less than 1 ulp from the true value; −∞ at ±0, NaN below zero. */
  public static double log(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x < 0 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    return logWithCorrection(x, 0);
  }

  /** ln(1 + x), accurate also where x is tiny; −∞ at −1, NaN below it. */
  public static double log1p(double x) {
    if (x == -1) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x < -1 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x == Double.POSITIVE_INFINITY || Math.abs(x) < 0x1p-54) {
      return x;
    }
    if (-0.2929 < x && x < 0.41422) { // f = x itself: nothing is lost in 1 + x
      return seriesOfF(x, 0, 0);
    }
    double u = 1 + x;
    double lost = x < 1 ? x - (u - 1) : 1 - (u - x); // what u lacks of 1 + x
    return logWithCorrection(u, x < 0x1p53 ? lost / u : 0);
  }

  /** ln u + correction for 0 &lt; u &lt; ∞, the correction being tiny. */
  private static double logWithCorrection(double u, double correction) {
    int k = Binary.exponent(u);
    double m = Binary.scale(u, -k);
    if (m > SQRT_2) {
      m *= 0.5;
      k++;
    }
    return seriesOfF(m - 1, k, correction);
  }

  /** k·ln 2 + ln(1 + f) + correction. */
  private static double seriesOfF(double f, int k, double correction) {
    double s = f / (2 + f);
    double z = s * s;
    double r = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
    double halfSquare = 0.5 * f * f; // ln(1 + f) = f − f²/2 + s·(f²/2 + r)
    double small = s * (halfSquare + r) + (k * Exp.LN2_LOW + correction);
    return k * Exp.LN2_HIGH - ((halfSquare - small) - f);
  }
}
