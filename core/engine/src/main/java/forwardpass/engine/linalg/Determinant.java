package forwardpass.engine.linalg;

import forwardpass.engine.numeric.DoubleDouble;

/**
 * The factor by which a square matrix stretches area (2×2), volume (3×3) and so on; negative where
 * it also mirrors, zero where it flattens.
 */
public final class Determinant {
  private Determinant() {}

  /** The determinant of a square matrix: ad − bc for 2×2, by elimination for larger ones. */
  public static double of(Matrix matrix) {
    matrix.checkSquare("determinant");
    matrix.checkFinite("determinant");
    double[] a = matrix.data();
    if (matrix.rows() == 1) {
      return a[0];
    }
    if (matrix.rows() == 2) {
      return ofTwoByTwo(a[0], a[1], a[2], a[3]);
    }
    return Lu.of(matrix).determinant();
  }

  /**
   * ad − bc, rounded once: the two products are kept exactly until they are subtracted, so that
   * nothing cancels away when they are nearly equal.
   */
  static double ofTwoByTwo(double a, double b, double c, double d) {
    double exact = DoubleDouble.product(a, d).minus(DoubleDouble.product(b, c)).value();
    boolean inRange = !Double.isNaN(exact) && !Double.isInfinite(exact);
    return inRange ? exact : a * d - b * c; // numbers beyond 10³⁰⁰ cannot be cut in halves
  }
}
