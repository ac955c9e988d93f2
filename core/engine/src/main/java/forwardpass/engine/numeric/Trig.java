package forwardpass.engine.numeric;

/**
 * Sine and cosine of an angle in radians, of any size.
 *
 * <p>The angle is brought to |r| ≤ π/4 by taking away quarter turns ({@link QuarterTurns}); there
 * two polynomials do, and the quadrant says which, and with what sign. Source: fdlibm, k_sin.c and
 * k_cos.c.
 */
public final class Trig {
  private static final double QUARTER_PI = 0.7853981633974483;
  private static final double DEGREE = 0.017453292519943295; // π / 180

  // sin r ≈ r + S1 r³ + S2 r⁵ + …; S1 ≈ −1/3!, S2 ≈ 1/5!
  private static final double S1 = -0.16666666666666632;
  private static final double S2 = 0.00833333333332249;
  private static final double S3 = -0.0001984126982985795;
  private static final double S4 = 2.7557313707070068e-6;
  private static final double S5 = -2.5050760253406863e-8;
  private static final double S6 = 1.58969099521155e-10;

  // cos r ≈ 1 − r²/2 + C1 r⁴ + C2 r⁶ + …; C1 ≈ 1/4!, C2 ≈ −1/6!
  private static final double C1 = 0.0416666666666666;
  private static final double C2 = -0.001388888888887411;
  private static final double C3 = 2.480158728947673e-5;
  private static final double C4 = -2.7557314351390663e-7;
  private static final double C5 = 2.087572321298175e-9;
  private static final double C6 = -1.1359647557788195e-11;

  private Trig() {}

  /** sin x, less than 1 ulp from the true value for every x; NaN at ±∞. */
  public static double sin(double x) {
    if (Math.abs(x) <= QUARTER_PI) {
      return sinOfSmall(x, 0);
    }
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.NaN;
    }
    QuarterTurns reduced = QuarterTurns.of(Math.abs(x));
    double result =
        switch (reduced.quadrant()) {
          case 0 -> sinOfSmall(reduced.high(), reduced.low());
          case 1 -> cosOfSmall(reduced.high(), reduced.low());
          case 2 -> -sinOfSmall(reduced.high(), reduced.low());
          default -> -cosOfSmall(reduced.high(), reduced.low());
        };
    return x < 0 ? -result : result;
  }

  /** cos x, less than 1 ulp from the true value for every x; NaN at ±∞. */
  public static double cos(double x) {
    if (Math.abs(x) <= QUARTER_PI) {
      return cosOfSmall(x, 0);
    }
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.NaN;
    }
    QuarterTurns reduced = QuarterTurns.of(Math.abs(x));
    return switch (reduced.quadrant()) {
      case 0 -> cosOfSmall(reduced.high(), reduced.low());
      case 1 -> -sinOfSmall(reduced.high(), reduced.low());
      case 2 -> -cosOfSmall(reduced.high(), reduced.low());
      default -> sinOfSmall(reduced.high(), reduced.low());
    };
  }

  /** The sine of an angle in degrees, exact at multiples of 90; NaN at ±∞. */
  public static double sinDegrees(double degrees) {
    double quarters = Rounding.rint(degrees / 90);
    double r = (degrees - 90 * quarters) * DEGREE; // |r| ≤ π/4
    double quadrant = quarters - 4 * Math.floor(quarters / 4);
    if (quadrant == 0 || quadrant == 2) {
      return quadrant == 0 ? sinOfSmall(r, 0) : 0.0 - sinOfSmall(r, 0); // no −0 at 180°
    }
    return quadrant == 1 ? cosOfSmall(r, 0) : -cosOfSmall(r, 0);
  }

  /** The cosine of an angle in degrees, exact at multiples of 90; NaN at ±∞. */
  public static double cosDegrees(double degrees) {
    return sinDegrees(degrees + 90);
  }

  /** sin(r + tail) for |r| ≤ π/4 and a tail below r's last digit. */
  private static double sinOfSmall(double r, double tail) {
    double z = r * r;
    double cube = z * r;
    double series = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
    return r - ((z * (0.5 * tail - cube * series) - tail) - cube * S1);
  }

  /** cos(r + tail) for |r| ≤ π/4 and a tail below r's last digit. */
  private static double cosOfSmall(double r, double tail) {
    double z = r * r;
    double series = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
    double halfSquare = 0.5 * z;
    double w = 1 - halfSquare;
    return w + (((1 - w) - halfSquare) + (z * series - r * tail));
  }
}
