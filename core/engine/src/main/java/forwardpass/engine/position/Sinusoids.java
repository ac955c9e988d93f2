package forwardpass.engine.position;

import forwardpass.engine.numeric.Pow;
import forwardpass.engine.numeric.Trig;

/**
 * Sinusoidal positions: a vector for each position, of sines and cosines from fast to slow, which
 * is added to the token's. Nothing of it is learned.
 *
 * <p>Source: Ashish Vaswani and others, Attention Is All You Need, 2017, section 3.5.
 */
public final class Sinusoids {
  /** The base of the wavelengths in the paper. */
  public static final double BASE = 10_000;

  private Sinusoids() {}

  /**
   * The vector of a position: numbers 2i and 2i + 1 are sine and cosine of position / base^(2i /
   * width).
   *
   * @param width how many numbers, even
   */
  public static double[] at(int position, int width, double base) {
    if (width < 2 || width % 2 != 0) {
      throw new IllegalArgumentException(
          "sinusoids: the width is " + width + ", must be even and at least 2");
    }
    double[] out = new double[width];
    for (int pair = 0; 2 * pair < width; pair++) {
      double angle = position / Pow.pow(base, 2.0 * pair / width);
      out[2 * pair] = Trig.sin(angle);
      out[2 * pair + 1] = Trig.cos(angle);
    }
    return out;
  }

  /** After how many positions a pair comes round: 2π base^(2i / width). */
  public static double wavelength(int pair, int width, double base) {
    return 2 * Math.PI * Pow.pow(base, 2.0 * pair / width);
  }
}
