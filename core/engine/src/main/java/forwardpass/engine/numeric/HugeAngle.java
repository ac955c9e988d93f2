package forwardpass.engine.numeric;

/**
 * Takes the quarter turns from an angle of 2²⁰ and more (Payne and Hanek 1983).
 *
 * <p>x·2/π is multiplied out in base 2²⁴, with only those digits of 2/π that matter: higher ones
 * add whole turns, lower ones vanish below the last digit wanted.
 */
final class HugeAngle {
  private static final double BASE = 0x1p24;

  private static final int BASE_BITS = 24;

  /**
   * Digits kept after the point: 168 bits; no double's remainder begins with more than 62 zeros.
   */
  private static final int FRACTION_DIGITS = 7;

  private static final double HALF_PI_HIGH = 1.5707963267948966;
  private static final double HALF_PI_LOW = 6.123233995736766e-17;

  /** 2/π = Σ digit·2⁻²⁴⁽ʲ⁺¹⁾, j from 0. */
  private static final int[] TWO_OVER_PI = {
    0xA2F983, 0x6E4E44, 0x1529FC, 0x2757D1, 0xF534DD, 0xC0DB62,
    0x95993C, 0x439041, 0xFE5163, 0xABDEBB, 0xC561B7, 0x246E3A,
    0x424DD2, 0xE00649, 0x2EEA09, 0xD1921C, 0xFE1DEB, 0x1CB129,
    0xA73EE8, 0x8235F5, 0x2EBB44, 0x84E99C, 0x7026B4, 0x5F7E41,
    0x3991D6, 0x398353, 0x39F49C, 0x845F8B, 0xBDF928, 0x3B1FF8,
    0x97FFDE, 0x05980F, 0xEF2F11, 0x8B5A0A, 0x6D1F6D, 0x367ECF,
    0x27CB09, 0xB74F46, 0x3F669E, 0x5FEA2D, 0x7527BA, 0xC7EBE5,
    0xF17B3D, 0x0739F7, 0x8A5292, 0xEA6BFB, 0x5FB11F, 0x8D5D08,
    0x560330, 0x46FC7B, 0x6BABF0, 0xCFBC20, 0x9AF436, 0x1DA9E3
  };

  private HugeAngle() {}

  /** The angle x ≥ 2²⁰, finite, reduced. */
  static QuarterTurns reduce(double x) {
    int place = Math.floorDiv(Binary.exponent(x) - 52, BASE_BITS);
    double[] columns = product(digitsOf(Binary.scale(x, -BASE_BITS * place)), place);
    int quadrant = (int) columns[0] & 3;
    if (columns[1] < BASE / 2) {
      return remainder(columns, quadrant, 1);
    }
    complement(columns); // more than half a quarter turn: measure back from the next one
    return remainder(columns, (quadrant + 1) & 3, -1);
  }

  /** The four base-2²⁴ digits of a whole number, the highest first. */
  private static double[] digitsOf(double whole) {
    double[] digits = new double[4];
    double left = whole;
    for (int i = 3; i >= 0; i--) {
      double above = Math.floor(left / BASE);
      digits[i] = left - above * BASE;
      left = above;
    }
    return digits;
  }

  /** The digits of whole · 2²⁴ᵖˡᵃᶜᵉ · 2/π: [0] before the point (modulo 2²⁴), the rest after it. */
  private static double[] product(double[] whole, int place) {
    double[] columns = new double[1 + FRACTION_DIGITS];
    double carry = 0;
    for (int c = FRACTION_DIGITS; c >= 0; c--) {
      double sum = carry;
      for (int i = 0; i < whole.length; i++) {
        int j = c + place + 2 - i;
        if (j >= 0) {
          sum += whole[i] * TWO_OVER_PI[j]; // four products below 2⁴⁸: exact
        }
      }
      carry = Math.floor(sum / BASE);
      columns[c] = sum - carry * BASE;
    }
    return columns;
  }

  /** Replaces the fraction f by 1 − f. */
  private static void complement(double[] columns) {
    for (int c = 1; c <= FRACTION_DIGITS; c++) {
      columns[c] = BASE - 1 - columns[c];
    }
    columns[FRACTION_DIGITS] += 1; // may reach the base: only a weight, no digit, from here on
  }

  /** sign · fraction · π/2, in two doubles. */
  private static QuarterTurns remainder(double[] columns, int quadrant, int sign) {
    double high = 0;
    double low = 0;
    double weight = sign;
    for (int c = 1; c <= FRACTION_DIGITS; c++) {
      weight /= BASE;
      double term = columns[c] * weight;
      double sum = high + term;
      low += (high - sum) + term;
      high = sum;
    }
    double product = high * HALF_PI_HIGH;
    double lost = roundingOfProduct(high, HALF_PI_HIGH, product);
    lost += high * HALF_PI_LOW + low * HALF_PI_HIGH;
    double rounded = product + lost;
    return new QuarterTurns(quadrant, rounded, (product - rounded) + lost);
  }

  /** a·b − product, exactly (Dekker 1971). */
  private static double roundingOfProduct(double a, double b, double product) {
    double aHigh = Binary.high(a);
    double aLow = a - aHigh;
    double bHigh = Binary.high(b);
    double bLow = b - bHigh;
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  }
}
