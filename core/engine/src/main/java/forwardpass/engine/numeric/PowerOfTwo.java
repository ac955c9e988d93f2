package forwardpass.engine.numeric;

/**
 * Scaling by powers of two, which never rounds: a guard against squares that overflow or vanish.
 *
 * <p>Squaring 10²⁰⁰ overflows although the length of a vector that holds it does not. So: multiply
 * by a power of two that brings the largest number near 1, compute, divide by it again.
 */
public final class PowerOfTwo {
  /** Scales stay within 2⁻¹⁰⁰⁰ … 2¹⁰⁰⁰, so that their inverses exist too. */
  private static final int LIMIT = 1000;

  private PowerOfTwo() {}

  /**
   * The power of two p with 1 ≤ p·magnitude &lt; 2, or the nearest within the limits; 1 for 0.
   *
   * @param magnitude a finite number, 0 or larger
   */
  public static double bringingToOne(double magnitude) {
    if (magnitude == 0) {
      return 1;
    }
    int exponent = Math.max(-LIMIT, Math.min(LIMIT, Binary.exponent(magnitude)));
    return Binary.scale(1, -exponent);
  }
}
