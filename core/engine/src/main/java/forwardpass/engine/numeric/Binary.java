package forwardpass.engine.numeric;

/**
 * The parts of a double: x = ±m · 2ᵉ with 1 ≤ m &lt; 2.
 *
 * <p>The bits of a float are read rather than those of a double, because JavaScript has no fast
 * 64-bit integers.
 */
public final class Binary {
  /** 2²⁷ + 1, which cuts a double in two halves (Veltkamp 1968). */
  private static final double SPLITTER = 0x1p27 + 1;

  private Binary() {}

  /**
   * The exponent e of x = ±m · 2ᵉ with 1 ≤ m &lt; 2, subnormal numbers included: −1074 … 1023.
   *
   * @param x finite and not zero
   * @throws IllegalArgumentException if it is not: 0, ∞ and NaN have no exponent
   */
  public static int exponent(double x) {
    double magnitude = Math.abs(x);
    if (!(magnitude > 0 && magnitude <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("exponent: the number must be finite and not 0");
    }
    int shift = 0;
    while (magnitude < 0x1p-126) { // below the normal floats
      magnitude *= 0x1p126;
      shift -= 126;
    }
    while (magnitude >= 0x1p127) { // above them
      magnitude *= 0x1p-126;
      shift += 126;
    }
    int exponent = (Float.floatToRawIntBits((float) magnitude) >>> 23) - 127;
    boolean roundedUp = powerOfTwo(exponent) > magnitude; // 1.99999999 became 2
    return shift + (roundedUp ? exponent - 1 : exponent);
  }

  /**
   * x · 2ᵏ, rounded once at most.
   *
   * @param x of magnitude 0.5 … 2 if the result may be subnormal; any number otherwise
   */
  public static double scale(double x, int k) {
    double scaled = x;
    int left = k;
    while (left > 127) {
      scaled *= 0x1p127;
      left -= 127;
    }
    while (left < -126) { // so that only the last step can meet the subnormal numbers
      scaled *= 0x1p-126;
      left += 126;
    }
    return scaled * powerOfTwo(left);
  }

  /**
   * The distance from |x| to the next larger double.
   *
   * @param x finite
   */
  public static double ulp(double x) {
    int exponent = x == 0 ? -1022 : Math.max(exponent(x), -1022);
    return scale(1, exponent - 52);
  }

  /**
   * The upper 26 bits of x: x − high(x) is exact and fits in 26 bits too, so that products of
   * halves are exact (Dekker 1971).
   *
   * @param x of magnitude below 2⁹⁹⁶
   */
  static double high(double x) {
    double c = SPLITTER * x;
    return c - (c - x);
  }

  /** 2ᵏ for −126 ≤ k ≤ 127, by writing k into the exponent of a float. */
  private static double powerOfTwo(int k) {
    return Float.intBitsToFloat((k + 127) << 23);
  }
}
