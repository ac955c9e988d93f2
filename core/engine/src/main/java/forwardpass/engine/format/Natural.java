package forwardpass.engine.format;

/**
 * A natural number of any size, kept in base 10,000 so that its decimal digits can be read off.
 *
 * <p>It grows by multiplication with small factors alone, which is all that a double's exact value
 * needs. Every intermediate fits in an int, as JavaScript has no fast 64-bit integers.
 */
final class Natural {
  private static final int BASE = 10_000;

  private static final int DIGITS_PER_LIMB = 4;

  /** 2¹⁷ and 5⁷: a limb times either, plus the carry, stays below 2³¹. */
  private static final int TWOS_AT_ONCE = 17;

  private static final int FIVES_AT_ONCE = 7;

  private static final int[] POWERS_OF_FIVE = {1, 5, 25, 125, 625, 3125, 15_625, 78_125};

  /** The lowest limb first; those from {@code length} on are unused. */
  private final int[] limbs;

  private int length;

  /** The number {@code high}·2²⁷ + {@code low}, both below 2³⁰, with room for 2ᵗʷᵒˢ·5ᶠⁱᵛᵉˢ more. */
  Natural(int high, int low, int twos, int fives) {
    int bits = 60 + twos + 3 * fives;
    limbs = new int[bits / 13 + 2]; // a limb holds 13.3 bits
    multiplyAndAdd(1, high);
    multiplyAndAdd(1 << 13, 0);
    multiplyAndAdd(1 << 14, low);
    multiplyByPowerOfTwo(twos);
    multiplyByPowerOfFive(fives);
  }

  private void multiplyByPowerOfTwo(int exponent) {
    for (int left = exponent; left > 0; left -= TWOS_AT_ONCE) {
      multiplyAndAdd(1 << Math.min(left, TWOS_AT_ONCE), 0);
    }
  }

  private void multiplyByPowerOfFive(int exponent) {
    for (int left = exponent; left > 0; left -= FIVES_AT_ONCE) {
      multiplyAndAdd(POWERS_OF_FIVE[Math.min(left, FIVES_AT_ONCE)], 0);
    }
  }

  /** this = this · factor + addend. */
  private void multiplyAndAdd(int factor, int addend) {
    int carry = addend;
    for (int i = 0; i < length; i++) {
      int product = limbs[i] * factor + carry;
      carry = product / BASE;
      limbs[i] = product - carry * BASE;
    }
    while (carry > 0) {
      limbs[length++] = carry % BASE;
      carry /= BASE;
    }
  }

  /** The decimal digits, the highest first and not zero; none for the number zero. */
  byte[] digits() {
    byte[] digits = new byte[DIGITS_PER_LIMB * length];
    int at = digits.length;
    for (int i = 0; i < length; i++) {
      int limb = limbs[i];
      for (int j = 0; j < DIGITS_PER_LIMB; j++) {
        digits[--at] = (byte) (limb % 10);
        limb /= 10;
      }
    }
    int zeros = 0;
    while (zeros < digits.length && digits[zeros] == 0) {
      zeros++;
    }
    byte[] significant = new byte[digits.length - zeros];
    System.arraycopy(digits, zeros, significant, 0, significant.length);
    return significant;
  }
}
