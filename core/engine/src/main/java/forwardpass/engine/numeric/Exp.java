package forwardpass.engine.numeric;

/**
 * The exponential function eˣ, and eˣ − 1 without cancellation.
 *
 * <p>x = k·ln 2 + r with |r| ≤ ½ ln 2, so eˣ = 2ᵏ·eʳ: only eʳ on a short interval is left to
 * approximate, and multiplying by 2ᵏ is exact. Source: fdlibm, e_exp.c and s_expm1.c.
 */
public final class Exp {
  /** Above this, eˣ is larger than the largest double. */
  private static final double OVERFLOW = 709.782712893384;

  /** Below this, eˣ is nearer to zero than to the smallest double. */
  private static final double UNDERFLOW = -745.1332191019411;

  static final double INV_LN2 = 1.4426950408889634;

  /** ln 2 in two parts: k·LN2_HIGH is exact for every exponent k. */
  static final double LN2_HIGH = 0.6931471803691238;

  static final double LN2_LOW = 1.9082149292705877e-10;

  // r·(eʳ + 1)/(eʳ − 1) ≈ 2 + P1 r² + P2 r⁴ + …; P1 ≈ 1/6, P2 ≈ −1/360
  private static final double P1 = 0.16666666666666602;
  private static final double P2 = -0.0027777777777015593;
  private static final double P3 = 6.613756321437934e-5;
  private static final double P4 = -1.6533902205465252e-6;
  private static final double P5 = 4.1381367970572385e-8;

  // 6/r·((eʳ + 1)/(eʳ − 1) − 2/r) ≈ 1 + Q1 (r²/2) + Q2 (r²/2)² + …
  private static final double Q1 = -0.03333333333333313;
  private static final double Q2 = 0.0015873015872548146;
  private static final double Q3 = -7.93650757867488e-5;
  private static final double Q4 = 4.008217827329362e-6;
  private static final double Q5 = -2.0109921818362437e-7;

  private Exp() {}

  /** eˣ, less than 1 ulp from the true value for every x; 0 and ∞ where it leaves the doubles. */
  public static double exp(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > OVERFLOW) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < UNDERFLOW) {
      return 0;
    }
    int k = nearestMultipleOfLn2(x);
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW;
    double r = high - low;
    double c = evenPart(r);
    double expR = 1 - ((low - (r * c) / (2 - c)) - high);
    return Binary.scale(expR, k);
  }

  /** eˣ − 1, accurate also where eˣ is nearly 1. */
  public static double expm1(double x) {
    if (Double.isNaN(x) || x == 0) {
      return x;
    }
    if (x > OVERFLOW) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -56 * LN2_HIGH) {
      return -1;
    }
    int k = nearestMultipleOfLn2(x);
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW;
    double r = high - low;
    double lost = (high - r) - low; // what r lacks of x − k·ln 2
    double half = 0.5 * r;
    double z = r * half;
    double r1 = 1 + z * (Q1 + z * (Q2 + z * (Q3 + z * (Q4 + z * Q5))));
    double t = 3 - r1 * half;
    double e = z * ((r1 - t) / (6 - r * t));
    if (k == 0) {
      return r - (r * e - z);
    }
    // e^(r + lost) − 1 = r − correction; what is left is 2ᵏ·(1 + r − correction) − 1
    double correction = (r * (e - lost) - lost) - z;
    if (k == -1) {
      return 0.5 * (r - correction) - 0.5;
    }
    if (k == 1) {
      return r < -0.25 ? -2 * (correction - (r + 0.5)) : 1 + 2 * (r - correction);
    }
    if (k <= -2 || k > 56) {
      return Binary.scale(1 - (correction - r), k) - 1;
    }
    double one = Binary.scale(1, -k); // what becomes 1 when scaled by 2ᵏ
    return k < 20
        ? Binary.scale((1 - one) - (correction - r), k)
        : Binary.scale((r - (correction + one)) + 1, k);
  }

  /** r − r²·(P1 + P2 r² + …), from which eʳ = 1 + r + r·c/(2 − c). */
  static double evenPart(double r) {
    double z = r * r;
    return r - z * (P1 + z * (P2 + z * (P3 + z * (P4 + z * P5))));
  }

  private static int nearestMultipleOfLn2(double x) {
    return (int) (INV_LN2 * x + (x < 0 ? -0.5 : 0.5));
  }
}
