package forwardpass.engine.format;

import forwardpass.engine.numeric.Binary;

/**
 * A double or float x ≥ 0 as a whole number times a power of two: x = m · 2^exponent, m = high·2²⁷
 * + low.
 *
 * <p>Every such number is a finite decimal, since 2⁻ᵏ = 5ᵏ/10ᵏ: at most 767 digits.
 *
 * @param startsBinade true where the next smaller number is only half as far away as the next
 *     larger one
 */
record Significand(int high, int low, int exponent, boolean startsBinade) {
  private static final int SMALLEST_EXPONENT = -1074;
  private static final int SMALLEST_EXPONENT_OF_FLOATS = -149;

  /** The parts of x, finite and not negative; m is below 2⁵³. */
  static Significand of(double x) {
    if (x == 0) {
      return new Significand(0, 0, SMALLEST_EXPONENT, false);
    }
    int exponent = Math.max(Binary.exponent(x) - 52, SMALLEST_EXPONENT);
    double m = Binary.scale(x, -exponent);
    int high = (int) (m * 0x1p-27);
    boolean startsBinade = m == 0x1p52 && exponent > SMALLEST_EXPONENT;
    return new Significand(high, (int) (m - high * 0x1p27), exponent, startsBinade);
  }

  /** The parts of a float x, finite and positive; m is below 2²⁴. */
  static Significand ofFloat(double x) {
    int exponent = Math.max(Binary.exponent(x) - 23, SMALLEST_EXPONENT_OF_FLOATS);
    double m = Binary.scale(x, -exponent);
    boolean startsBinade = m == 0x1p23 && exponent > SMALLEST_EXPONENT_OF_FLOATS;
    return new Significand(0, (int) m, exponent, startsBinade);
  }

  boolean isEven() {
    return (low & 1) == 0;
  }

  /** The exact decimal digits of x. */
  Digits exact() {
    return decimal(high, low, exponent);
  }

  /** The exact decimal digits of x plus some quarters of the distance to the next larger number. */
  Digits plusQuarters(int quarters) {
    int high4 = 4 * high;
    int low4 = 4 * low + quarters;
    if (low4 < 0) { // borrow
      high4--;
      low4 += 1 << 27;
    }
    return decimal(high4, low4, exponent - 2);
  }

  private static Digits decimal(int high, int low, int exponent) {
    int twos = Math.max(exponent, 0);
    int fives = Math.max(-exponent, 0); // · 5ᵏ here, / 10ᵏ in the place of the point
    byte[] digits = new Natural(high, low, twos, fives).digits();
    return new Digits(digits, digits.length - 1 - fives);
  }
}
