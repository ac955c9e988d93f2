package forwardpass.engine.numeric;

/**
 * The error function erf x = 2/√π · ∫₀ˣ e^(−t²) dt, and its complement erfc x = 1 − erf x.
 *
 * <p>The exact GELU is x·½·(1 + erf(x/√2)). Each interval has its own quotient of polynomials.
 * Source: fdlibm, s_erf.c.
 */
public final class Erf {
  /** Below this, erf x = x + x·P(x²)/Q(x²). */
  private static final double SMALL = 0.84375;

  /** Below this, erf x = ERF_1 + P(|x| − 1)/Q(|x| − 1). */
  private static final double NEAR_ONE = 1.25;

  /** From here on the other pair of polynomials in 1/x² is used. */
  private static final double FAR = 1 / 0.35;

  private static final double CUT_TO_21_BITS = 0x1p32 + 1;

  /** erf 1, rounded to float. */
  private static final double ERF_1 = 0.8450629115104675;

  // Coefficients from the constant term up.
  private static final double[] SMALL_P = {
    0.12837916709551256,
    -0.3250421072470015,
    -0.02848174957559851,
    -0.005770270296489442,
    -2.3763016656650163e-5
  };
  private static final double[] SMALL_Q = {
    1,
    0.39791722395915535,
    0.0650222499887673,
    0.005081306281875766,
    0.00013249473800432164,
    -3.960228278775368e-6
  };
  private static final double[] ONE_P = {
    -0.0023621185607526594,
    0.41485611868374833,
    -0.3722078760357013,
    0.31834661990116175,
    -0.11089469428239668,
    0.035478304325618236,
    -0.002166375594868791
  };
  private static final double[] ONE_Q = {
    1,
    0.10642088040084423,
    0.540397917702171,
    0.07182865441419627,
    0.12617121980876164,
    0.01363708391202905,
    0.011984499846799107
  };
  private static final double[] MIDDLE_P = {
    -0.009864944034847148,
    -0.6938585727071818,
    -10.558626225323291,
    -62.375332450326006,
    -162.39666946257347,
    -184.60509290671104,
    -81.2874355063066,
    -9.814329344169145
  };
  private static final double[] MIDDLE_Q = {
    1,
    19.651271667439257,
    137.65775414351904,
    434.56587747522923,
    645.3872717332679,
    429.00814002756783,
    108.63500554177944,
    6.570249770319282,
    -0.0604244152148581
  };
  private static final double[] FAR_P = {
    -0.0098649429247001,
    -0.799283237680523,
    -17.757954917754752,
    -160.63638485582192,
    -637.5664433683896,
    -1025.0951316110772,
    -483.5191916086514
  };
  private static final double[] FAR_Q = {
    1,
    30.33806074348246,
    325.7925129965739,
    1536.729586084437,
    3199.8582195085955,
    2553.0504064331644,
    474.52854120695537,
    -22.44095244658582
  };

  private Erf() {}

  /** erf x: odd, between −1 and 1, less than 1 ulp from the true value. */
  public static double erf(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double magnitude = Math.abs(x);
    if (magnitude < SMALL) {
      return x + x * smallQuotient(x);
    }
    double result;
    if (magnitude < NEAR_ONE) {
      result = ERF_1 + quotientNearOne(magnitude);
    } else if (magnitude < 6) {
      result = 1 - tail(magnitude);
    } else {
      result = 1;
    }
    return x < 0 ? -result : result;
  }

  /** erfc x = 1 − erf x, accurate also where it is tiny. */
  public static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    double magnitude = Math.abs(x);
    if (magnitude < SMALL) {
      double rest = x * smallQuotient(x);
      return x < 0.25 ? 1 - (x + rest) : 0.5 - (rest + (x - 0.5));
    }
    if (magnitude < NEAR_ONE) {
      double quotient = quotientNearOne(magnitude);
      return x > 0 ? (1 - ERF_1) - quotient : 1 + (ERF_1 + quotient);
    }
    if (x < -6) {
      return 2;
    }
    if (x > 28) {
      return 0;
    }
    return x > 0 ? tail(x) : 2 - tail(magnitude);
  }

  private static double smallQuotient(double x) {
    double z = x * x;
    return polynomial(SMALL_P, z) / polynomial(SMALL_Q, z);
  }

  private static double quotientNearOne(double x) {
    double s = x - 1;
    return polynomial(ONE_P, s) / polynomial(ONE_Q, s);
  }

  /** erfc x = e^(−x² − 0.5625 + P(1/x²)/Q(1/x²)) / x for x from 1.25 to 28. */
  private static double tail(double x) {
    double s = 1 / (x * x);
    double quotient =
        x < FAR
            ? polynomial(MIDDLE_P, s) / polynomial(MIDDLE_Q, s)
            : polynomial(FAR_P, s) / polynomial(FAR_Q, s);
    // −x² = −high² + (high − x)·(high + x); with 21 bits in high, high² + 0.5625 is exact
    double c = CUT_TO_21_BITS * x;
    double high = c - (c - x);
    double exp = Exp.exp(-high * high - 0.5625) * Exp.exp((high - x) * (high + x) + quotient);
    return exp / x;
  }

  /** Σ coefficients[i]·xⁱ by Horner's rule. */
  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
