package forwardpass.engine.linalg;

import forwardpass.engine.numeric.Binary;

/**
 * Vectors: ordered lists of numbers, {@code double[n]}. Sums run from the first entry to the last.
 */
public final class Vectors {
  /** Squares of numbers between 1/LARGE and LARGE, and sums of many of them, stay in range. */
  private static final double LARGE = 0x1p400;

  private Vectors() {}

  /**
   * a + b, entry by entry.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public static double[] add(double[] a, double[] b) {
    requireSameLength("add", a, b);
    double[] sum = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }

  /**
   * a − b, entry by entry.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public static double[] subtract(double[] a, double[] b) {
    requireSameLength("subtract", a, b);
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  /**
   * a ⊙ b, entry by entry.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public static double[] multiply(double[] a, double[] b) {
    requireSameLength("multiply", a, b);
    double[] product = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      product[i] = a[i] * b[i];
    }
    return product;
  }

  /** factor · a, entry by entry. */
  public static double[] scale(double factor, double[] a) {
    double[] scaled = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      scaled[i] = factor * a[i];
    }
    return scaled;
  }

  /**
   * The dot product a · b = Σᵢ aᵢbᵢ; 0 for empty vectors.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public static double dot(double[] a, double[] b) {
    requireSameLength("dot", a, b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The magnitude ‖a‖ = √(Σᵢ aᵢ²); the squares of very large and very small entries included. */
  public static double norm(double[] a) {
    int exponent = commonExponent(a);
    double[] moderate = timesPowerOfTwo(a, -exponent);
    return Binary.scale(Math.sqrt(dot(moderate, moderate)), exponent);
  }

  /** The largest |aᵢ|, the max norm ‖a‖∞; 0 for a list without numbers, NaN if any is. */
  public static double maxNorm(double... a) {
    double largest = 0;
    for (double x : a) {
      largest = Math.max(largest, Math.abs(x));
    }
    return largest;
  }

  /**
   * The cosine of the angle between a and b, a · b / (‖a‖‖b‖), from −1 to 1.
   *
   * @throws IllegalArgumentException if the lengths differ, or a vector is zero and has no
   *     direction
   */
  public static double cosine(double[] a, double[] b) {
    requireSameLength("cosine", a, b);
    requireDirection("cosine", "left", a);
    requireDirection("cosine", "right", b);
    double[] left = timesPowerOfTwo(a, -commonExponent(a));
    double[] right = timesPowerOfTwo(b, -commonExponent(b));
    double cosine = dot(left, right) / (norm(left) * norm(right));
    return Math.max(-1, Math.min(1, cosine)); // rounding can lead a hair beyond
  }

  /**
   * The Euclidean distance ‖a − b‖.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public static double distance(double[] a, double[] b) {
    requireSameLength("distance", a, b);
    return norm(subtract(a, b));
  }

  /**
   * The projection of a onto the line through b, (a · b / b · b) b: its shadow there.
   *
   * @throws IllegalArgumentException if the lengths differ, or b is zero and has no direction
   */
  public static double[] projection(double[] a, double[] b) {
    requireSameLength("projection", a, b);
    requireDirection("projection", "right", b);
    int size = commonExponent(a); // so that no product leaves the doubles
    double[] from = timesPowerOfTwo(a, -size);
    double[] onto = timesPowerOfTwo(b, -commonExponent(b));
    double[] shadow = scale(dot(from, onto) / dot(onto, onto), onto);
    return timesPowerOfTwo(shadow, size);
  }

  /** A power of two near the largest entry if squares might leave the doubles; 0 otherwise. */
  private static int commonExponent(double[] a) {
    double largest = maxNorm(a);
    boolean moderate = 1 / LARGE < largest && largest < LARGE;
    boolean scalable = 0 < largest && largest <= Double.MAX_VALUE;
    return moderate || !scalable ? 0 : Binary.exponent(largest);
  }

  private static double[] timesPowerOfTwo(double[] a, int exponent) {
    if (exponent == 0) {
      return a;
    }
    double[] scaled = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      scaled[i] = Binary.scale(a[i], exponent);
    }
    return scaled;
  }

  private static void requireSameLength(String operation, double[] a, double[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          operation
              + ": left has length "
              + a.length
              + ", right has length "
              + b.length
              + ": "
              + a.length
              + " ≠ "
              + b.length);
    }
  }

  private static void requireDirection(String operation, String side, double[] a) {
    for (double entry : a) {
      if (entry != 0) {
        return;
      }
    }
    throw new IllegalArgumentException(
        operation + ": " + side + " is the zero vector, which has no direction");
  }
}
