package forwardpass.engine.lowbits;

import forwardpass.engine.numeric.Binary;
import forwardpass.engine.numeric.Rounding;

/**
 * A floating-point format of a few bits: a sign, an exponent, a mantissa. Below its smallest normal
 * number it goes on evenly down to 0, as float32 does. It has no infinity.
 *
 * @param mantissaBits digits after the binary point
 * @param least the exponent of its smallest normal number
 * @param largest its largest number
 */
public record MiniFloat(int mantissaBits, int least, double largest) {
  /**
   * Four bits of exponent, three of mantissa, to 448: Paulius Micikevicius and others, FP8 Formats
   * for Deep Learning, 2022, table 1.
   */
  public static final MiniFloat E4M3 = new MiniFloat(3, -6, 448);

  /**
   * Two bits of exponent, one of mantissa, to 6: the element of MXFP4 in the OCP Microscaling
   * Formats specification, 2023.
   */
  public static final MiniFloat E2M1 = new MiniFloat(1, 0, 6);

  /**
   * The nearest number of the format, ties to the even one; what is larger than all becomes the
   * largest. NaN stays NaN.
   */
  public double nearest(double x) {
    double size = Math.abs(x);
    if (!(size < largest)) {
      return Double.isNaN(x) ? x : x > 0 ? largest : -largest;
    }
    int exponent = size == 0 ? least : Math.max(least, Binary.exponent(size));
    double step = Binary.scale(1, exponent - mantissaBits); // between neighbours here
    double rounded = Math.min(largest, Rounding.rint(size / step) * step);
    return x < 0 ? -rounded : rounded;
  }

  /** The next larger number of the format after one of it that is not negative. */
  public double above(double number) {
    int exponent = number == 0 ? least : Math.max(least, Binary.exponent(number));
    return number + Binary.scale(1, exponent - mantissaBits);
  }

  /** How many numbers it has that are not negative, 0 among them. */
  public int count() {
    int count = 1;
    for (double number = 0; number < largest; number = above(number)) {
      count++;
    }
    return count;
  }
}
