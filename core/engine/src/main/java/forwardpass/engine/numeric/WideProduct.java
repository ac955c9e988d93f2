package forwardpass.engine.numeric;

/**
 * A product of many numbers, of which only the end must be a double: 10²⁰⁰ · 10²⁰⁰ · 10⁻³⁰⁰ is
 * 10¹⁰⁰, though the first two alone overflow. Held as mantissa · 2^exponent.
 */
public final class WideProduct {
  /** Beyond this any mantissa leaves the doubles. */
  private static final int FAR = 4000;

  private double mantissa = 1; // of magnitude 1 … 2, or 0, ∞, NaN
  private int exponent;

  /** Multiplies by a number. */
  public void times(double factor) {
    mantissa = normalised(mantissa * normalised(factor));
  }

  /** Multiplies by 2ᵏ. */
  public void timesPowerOfTwo(int k) {
    exponent += k;
  }

  /** The double nearest to the product, but for the rounding of each factor's step. */
  public double value() {
    return Binary.scale(mantissa, Math.max(-FAR, Math.min(FAR, exponent)));
  }

  /** x with its power of two moved to the exponent. */
  private double normalised(double x) {
    if (x == 0 || !(Math.abs(x) <= Double.MAX_VALUE)) {
      return x;
    }
    int power = Binary.exponent(x);
    exponent += power;
    return Binary.scale(x, -power);
  }
}
