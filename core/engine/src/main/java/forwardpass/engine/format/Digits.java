package forwardpass.engine.format;

/**
 * A decimal number without sign: d₀.d₁d₂d₃… · 10^exponent, with d₀ ≠ 0; zero has no digits.
 *
 * <p>Immutable. Trailing zeros are not kept, so equal numbers have equal digits.
 */
final class Digits {
  private static final double EIGHT_DIGITS = 1e8;

  private final byte[] digits;

  /** How many of {@code digits} count. */
  private final int length;

  private final int exponent;

  /**
   * The number with these digits, of which leading and trailing zeros are dropped.
   *
   * @param exponent the place of the first digit given: 0 for ones, −1 for tenths
   */
  Digits(byte[] digits, int exponent) {
    int end = digits.length;
    while (end > 0 && digits[end - 1] == 0) {
      end--;
    }
    int start = 0;
    while (start < end && digits[start] == 0) {
      start++;
    }
    if (start == 0) {
      this.digits = digits;
    } else {
      this.digits = new byte[end - start];
      System.arraycopy(digits, start, this.digits, 0, end - start);
    }
    this.length = end - start;
    this.exponent = length == 0 ? 0 : exponent - start;
  }

  /** {@code whole} · 10^−places for a whole number below 10¹⁶. */
  static Digits ofWhole(double whole, int places) {
    double upper = Math.floor(whole / EIGHT_DIGITS);
    byte[] digits = new byte[16];
    writeEight((int) upper, digits, 0);
    writeEight((int) (whole - upper * EIGHT_DIGITS), digits, 8);
    return new Digits(digits, 15 - places);
  }

  private static void writeEight(int value, byte[] digits, int start) {
    int left = value;
    for (int i = start + 7; i >= start; i--) {
      digits[i] = (byte) (left % 10);
      left /= 10;
    }
  }

  boolean isZero() {
    return length == 0;
  }

  int length() {
    return length;
  }

  int exponent() {
    return exponent;
  }

  /** The i-th digit from the first; 0 before and behind those that are kept. */
  int digit(int i) {
    return i >= 0 && i < length ? digits[i] : 0;
  }

  /** Rounded to the first {@code count} digits, a tie going to the even digit; count may be ≤ 0. */
  Digits roundHalfEven(int count) {
    int next = digit(count);
    boolean more = count + 1 < length;
    boolean odd = (digit(count - 1) & 1) == 1;
    boolean up = count >= 0 && (next > 5 || (next == 5 && (more || odd)));
    return up ? truncateAndAddOne(count) : truncate(count);
  }

  /** The first {@code count} digits. */
  Digits truncate(int count) {
    byte[] kept = new byte[Math.max(0, Math.min(count, length))];
    System.arraycopy(digits, 0, kept, 0, kept.length);
    return new Digits(kept, exponent);
  }

  /** The first {@code count} ≥ 0 digits, and one unit more in the last of them. */
  Digits truncateAndAddOne(int count) {
    byte[] kept = new byte[count + 1]; // one place in front for the carry: 9.99 → 10.0
    for (int i = 0; i < count; i++) {
      kept[i + 1] = (byte) digit(i);
    }
    int i = count;
    while (kept[i] == 9) {
      kept[i--] = 0;
    }
    kept[i]++;
    return new Digits(kept, exponent + 1);
  }

  /** How many leading digits, at the same places, are the same. */
  int commonPrefix(Digits other) {
    if (exponent != other.exponent) {
      return 0;
    }
    int i = 0;
    while (i < length && i < other.length && digits[i] == other.digits[i]) {
      i++;
    }
    return i;
  }

  /** Negative, zero or positive as this is less than, equal to or greater than the other. */
  int compareTo(Digits other) {
    if (isZero() || other.isZero()) {
      return Integer.compare(length, other.length);
    }
    if (exponent != other.exponent) {
      return Integer.compare(exponent, other.exponent);
    }
    int i = commonPrefix(other);
    return Integer.compare(i < length ? digits[i] : -1, i < other.length ? other.digits[i] : -1);
  }
}
