package forwardpass.engine.numeric;

/**
 * Rounding to a whole number, a tie going to the even one.
 *
 * <p>For {@link Math#rint}, which TeaVM 0.15 computes otherwise: ties go up there (2.5 to 3, −0.5
 * to −1), and numbers beyond 2⁵² are changed.
 */
public final class Rounding {
  /** From here on every double is whole. */
  private static final double ALL_WHOLE = 0x1p52;

  private Rounding() {}

  /**
   * The whole number nearest to x, halves to the even one; the sign of zero, ±∞ and NaN are kept.
   */
  public static double rint(double x) {
    double magnitude = Math.abs(x);
    if (!(magnitude < ALL_WHOLE)) {
      return x;
    }
    double whole = (magnitude + ALL_WHOLE) - ALL_WHOLE; // the addition has no room for a fraction
    boolean negative = x < 0 || 1 / x < 0;
    return negative ? -1 * whole : whole; // −whole would lose the sign of zero in TeaVM's Wasm
  }
}
