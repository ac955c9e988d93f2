package forwardpass.engine.numeric;

/**
 * Powers xʸ = 2^(y·log₂ x).
 *
 * <p>An error in y·log₂ x is magnified by up to 700 on its way through the exponential, so the
 * logarithm and the product are carried in two doubles. Source: fdlibm, e_pow.c.
 */
public final class Pow {
  private static final double SQRT_3_OVER_2 = 1.224744871391589;
  private static final double SQRT_3 = 1.7320508075688772;

  // 2/(3 ln 2), and log₂ 1.5, in two parts each
  private static final double CP = 0.9617966939259756;
  private static final double CP_HIGH = 0.9617967009544373;
  private static final double CP_LOW = -7.028461650952758e-9;
  private static final double LOG2_OF_1_5_HIGH = 0.5849624872207642;
  private static final double LOG2_OF_1_5_LOW = 1.350039202129749e-8;

  // 3/2·(ln m − 2s − ⅔s³)/s⁵ ≈ L1 + L2 s² + …; L1 ≈ 3/5, L2 ≈ 3/7, L3 ≈ 3/9
  private static final double L1 = 0.5999999999999946;
  private static final double L2 = 0.4285714285785502;
  private static final double L3 = 0.33333332981837743;
  private static final double L4 = 0.272728123808534;
  private static final double L5 = 0.23066074577556175;
  private static final double L6 = 0.20697501780033842;

  /** 1/ln 2 − INV_LN2, what its double lacks. */
  private static final double INV_LN2_REST = 2.0355273740931033e-17;

  // ln 2 in two parts
  private static final double LN2 = 0.6931471805599453;
  private static final double LN2_HIGH = 0.6931471824645996;
  private static final double LN2_LOW = -1.904654299957768e-9;

  /** How far below 1024 the exponent must stay: −(1024 − log₂(largest double + ½ ulp)). */
  private static final double OVERFLOW_MARGIN = 8.008566259537294e-17;

  private Pow() {}

  /** xʸ, less than 1 ulp from the true value; special cases as in {@link StrictMath#pow}. */
  public static double pow(double x, double y) {
    if (y == 0) {
      return 1;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    if (y == 1) {
      return x;
    }
    if (y == 2) {
      return x * x;
    }
    double magnitude = Math.abs(x);
    if (Double.isInfinite(y)) {
      return infinitePower(magnitude, y);
    }
    boolean negative = x < 0 || (x == 0 && 1 / x < 0);
    if (negative && magnitude != 0 && !Double.isInfinite(x) && !isInteger(y)) {
      return Double.NaN;
    }
    double result = positivePower(magnitude, y);
    // −1 · and not −: TeaVM's Wasm computes −x as 0 − x, which loses the sign of zero
    return negative && isOdd(y) ? -1 * result : result;
  }

  private static double infinitePower(double magnitude, double y) {
    if (magnitude == 1) {
      return Double.NaN;
    }
    return (magnitude > 1) == (y > 0) ? Double.POSITIVE_INFINITY : 0;
  }

  private static boolean isInteger(double y) {
    return Math.floor(y) == y;
  }

  private static boolean isOdd(double y) {
    return isInteger(y) && Math.floor(y / 2) * 2 != y;
  }

  /** xʸ for 0 ≤ x ≤ ∞ and a finite y other than 0. */
  private static double positivePower(double x, double y) {
    if (x == 0 || x == Double.POSITIVE_INFINITY) {
      return (x == 0) == (y > 0) ? 0 : Double.POSITIVE_INFINITY;
    }
    if (x == 1) {
      return 1;
    }
    if (y == 0.5) {
      return Math.sqrt(x);
    }
    if (y == -1) {
      return 1 / x;
    }
    if (Math.abs(y) > 0x1p31) {
      if (x < 1 - 0x1p-20 || x > 1 + 0x1p-20) {
        return (x > 1) == (y > 0) ? Double.POSITIVE_INFINITY : 0;
      }
      if (Math.abs(y) > 0x1p64) { // even the double next to 1 leaves the doubles
        return (x > 1) == (y > 0) ? Double.POSITIVE_INFINITY : 0;
      }
      return twoToThe(y, log2NearOne(x));
    }
    return twoToThe(y, log2(x));
  }

  /** A number as the sum of 26 bits and a rest. */
  private record Pair(double high, double low) {}

  /** log₂ x = n + log₂ m, m being 1 or 1.5 times (1 + s)/(1 − s) with a small s. */
  private static Pair log2(double x) {
    int n = Binary.exponent(x);
    double m = Binary.scale(x, -n);
    boolean near1 = m < SQRT_3_OVER_2 || m >= SQRT_3;
    if (m >= SQRT_3) {
      m *= 0.5;
      n++;
    }
    double base = near1 ? 1 : 1.5;
    double baseHigh = near1 ? 0 : LOG2_OF_1_5_HIGH;
    double baseLow = near1 ? 0 : LOG2_OF_1_5_LOW;

    // s = sHigh + sLow = (m − base)/(m + base)
    double u = m - base;
    double v = 1 / (m + base);
    double s = u * v;
    double sHigh = Binary.high(s);
    double denominatorHigh = Binary.high(m + base);
    double denominatorLow = m - (denominatorHigh - base);
    double sLow = v * ((u - sHigh * denominatorHigh) - sHigh * denominatorLow);

    // ln(m/base) = 2/3·s·(3 + s² + r)
    double z = s * s;
    double r = z * z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * L6)))));
    r += sLow * (sHigh + s);
    double square = sHigh * sHigh;
    double factorHigh = Binary.high(3 + square + r);
    double factorLow = r - ((factorHigh - 3) - square);
    double productHigh = sHigh * factorHigh;
    double productLow = sLow * factorHigh + factorLow * s;
    double high = Binary.high(productHigh + productLow);
    double low = productLow - (high - productHigh);

    // log₂ m = 2/(3 ln 2)·product + log₂ base
    double logHigh = CP_HIGH * high;
    double logLow = CP_LOW * high + low * CP + baseLow;
    double sum = Binary.high(((logHigh + logLow) + baseHigh) + n);
    return new Pair(sum, logLow - (((sum - n) - baseHigh) - logHigh));
  }

  /** log₂ x for |x − 1| ≤ 2⁻²⁰, where three terms of the series do. */
  private static Pair log2NearOne(double x) {
    double t = x - 1;
    double tail = (t * t) * (0.5 - t * (0.3333333333333333 - t * 0.25));
    // t has up to 33 bits: only an exact product keeps what a large y brings to light. (e_pow.c
    // multiplies by 24 bits of 1/ln 2 as if that were exact, and is off by hundreds of ulps.)
    DoubleDouble first = DoubleDouble.product(t, Exp.INV_LN2);
    double low = first.lo() + (t * INV_LN2_REST - tail * Exp.INV_LN2);
    double sum = Binary.high(first.hi() + low);
    return new Pair(sum, low - (sum - first.hi()));
  }

  /** 2^(y·log). */
  private static double twoToThe(double y, Pair log) {
    double yHigh = Binary.high(y);
    double low = (y - yHigh) * log.high() + y * log.low();
    double high = yHigh * log.high();
    double power = low + high;
    if (power > 1024 || (power == 1024 && low + OVERFLOW_MARGIN > power - high)) {
      return Double.POSITIVE_INFINITY;
    }
    if (power < -1075 || (power == -1075 && low <= power - high)) {
      return 0;
    }
    int n = (int) (power + (power < 0 ? -0.5 : 0.5));
    high -= n;
    double t = Binary.high(low + high); // the fraction, |t| ≤ ½, in two parts
    double u = t * LN2_HIGH;
    double v = (low - (t - high)) * LN2 + t * LN2_LOW;
    double r = u + v; // eʳ = 2ᵗ
    double lost = v - (r - u);
    double c = Exp.evenPart(r);
    double exp = 1 - (((r * c) / (c - 2) - (lost + r * lost)) - r);
    return Binary.scale(exp, n);
  }
}
