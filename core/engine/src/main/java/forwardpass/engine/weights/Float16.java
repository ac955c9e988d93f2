package forwardpass.engine.weights;

import forwardpass.engine.numeric.Rounding;

/**
 * IEEE 754 half precision: 1 sign bit, 5 of exponent, 10 of fraction. Numbers up to 65504, about
 * three decimal digits, the smallest step 2⁻²⁴.
 */
public final class Float16 {
  /** From 65520 on, half-way between the largest half and the next, a number rounds to infinity. */
  private static final int ROUNDS_TO_INFINITY = 0x477FF000;

  private static final int SMALLEST_NORMAL = 0x38800000; // 2⁻¹⁴ as a float
  private static final int EXPONENT_OFFSET = (127 - 15) << 23;
  private static final int INFINITY = 0x7F800000;

  private Float16() {}

  /** The number of 16 bits; every half is a float exactly. */
  public static float toFloat(short bits) {
    int sign = (bits & 0x8000) << 16;
    int exponent = (bits >>> 10) & 0x1F;
    int fraction = bits & 0x3FF;
    if (exponent == 0) {
      return Float.intBitsToFloat(sign | Float.floatToRawIntBits(fraction * 0x1p-24f));
    }
    if (exponent == 0x1F) {
      return Float.intBitsToFloat(sign | INFINITY | (fraction << 13));
    }
    return Float.intBitsToFloat(sign | ((exponent << 23) + EXPONENT_OFFSET) | (fraction << 13));
  }

  /** The nearest half, ties to even; from 65520 on infinity. A NaN stays one, and quiet. */
  public static short fromFloat(float x) {
    int bits = Float.floatToRawIntBits(x);
    int sign = (bits >>> 16) & 0x8000;
    int magnitude = bits & 0x7FFFFFFF;
    if (magnitude > INFINITY) {
      return (short) (sign | 0x7E00 | ((magnitude >>> 13) & 0x3FF));
    }
    if (magnitude >= ROUNDS_TO_INFINITY) {
      return (short) (sign | 0x7C00);
    }
    if (magnitude < SMALLEST_NORMAL) {
      return (short) (sign | (int) Rounding.rint(Math.abs(x) * 0x1p24f)); // the scaling is exact
    }
    // Half of the last kept bit, less one where that bit is even: a carry runs into the exponent.
    int rounded = magnitude - EXPONENT_OFFSET + 0xFFF + ((magnitude >>> 13) & 1);
    return (short) (sign | (rounded >>> 13));
  }
}
