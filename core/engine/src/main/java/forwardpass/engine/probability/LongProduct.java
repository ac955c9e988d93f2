package forwardpass.engine.probability;

import forwardpass.engine.format.Decimal;

/**
 * The product of n equal factors between 0 and 1, multiplied one after the other, and the factor at
 * which floating-point numbers stop following it.
 *
 * <p>Every product is rounded to the nearest number of its format. A factor of at most ½ ends at 0.
 * A larger one never gets there: the smallest numbers above 0 are evenly spaced, and the product
 * comes to rest on one that the next rounding returns unchanged.
 */
public final class LongProduct {
  private LongProduct() {}

  /** The product after n factors, each step rounded to a double. */
  public static double float64(double factor, int n) {
    check(factor);
    double product = 1;
    for (int i = 0; i < n; i++) {
      product *= factor;
    }
    return product;
  }

  /** The product after n factors, each step rounded to a float. */
  public static float float32(double factor, int n) {
    check(factor);
    float[] rounded = {(float) factor, 1}; // a stored float is a rounded one, on every machine
    for (int i = 0; i < n; i++) {
      rounded[1] *= rounded[0];
    }
    return rounded[1];
  }

  /** After how many factors the double product is 0 or has come to rest. */
  public static int end64(double factor) {
    check(factor);
    double product = 1;
    int n = 0;
    while (true) {
      double next = product * factor;
      if (next == product) {
        return n;
      }
      product = next;
      n++;
    }
  }

  /** After how many factors the float product is 0 or has come to rest. */
  public static int end32(double factor) {
    check(factor);
    float[] rounded = {(float) factor, 1, 0};
    int n = 0;
    while (true) {
      rounded[2] = rounded[1] * rounded[0];
      if (rounded[2] == rounded[1]) {
        return n;
      }
      rounded[1] = rounded[2];
      n++;
    }
  }

  private static void check(double factor) {
    if (!(factor > 0 && factor <= 0.99)) { // closer to 1 the search for the end takes too long
      throw new IllegalArgumentException(
          "factor is " + Decimal.shortest(factor) + ", not above 0 and at most 0.99");
    }
  }
}
