package forwardpass.engine.weights;

/**
 * bfloat16: the upper half of a float. Its range, with 8 bits of precision, between two and three
 * decimal digits.
 */
public final class BFloat16 {
  private BFloat16() {}

  /** The number of 16 bits; every bfloat16 is a float exactly. */
  public static float toFloat(short bits) {
    return Float.intBitsToFloat(bits << 16);
  }

  /** The nearest bfloat16, ties to even. A NaN stays one, and quiet. */
  public static short fromFloat(float x) {
    int bits = Float.floatToRawIntBits(x);
    if ((bits & 0x7FFFFFFF) > 0x7F800000) {
      return (short) ((bits >>> 16) | 0x40);
    }
    return (short) ((bits + 0x7FFF + ((bits >>> 16) & 1)) >>> 16);
  }
}
