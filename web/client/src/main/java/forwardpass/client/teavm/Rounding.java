package forwardpass.client.teavm;

/** What compiled code calls in the place of {@link Math#rint}. */
final class Rounding {
  /** From here on a double has no digits after the point. */
  private static final double WHOLE = 0x1p52;

  private Rounding() {}

  /** The whole number nearest to {@code x}, the even one of two; the sign of x, also for 0. */
  static double rint(double x) {
    double size = Math.abs(x);
    if (!(size < WHOLE)) {
      return x;
    }
    double rounded = (size + WHOLE) - WHOLE; // the sum has no room for digits after the point
    return x < 0 || 1 / x < 0 ? -rounded : rounded;
  }
}
