package forwardpass.engine.linalg;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Binary;
import forwardpass.engine.numeric.DoubleDouble;
import forwardpass.engine.numeric.WideProduct;

/**
 * The factor by which a square matrix stretches area (2×2), volume (3×3) and so on; negative where
 * it also mirrors, zero where it flattens.
 */
public final class Determinant {
  /** Products of two numbers between 1/LARGE and LARGE keep all their digits. */
  private static final double LARGE = 0x1p400;

  private Determinant() {}

  /**
   * The determinant of a square matrix: ad − bc for 2×2, rounded once, by elimination for larger
   * ones: off by about n·2⁻⁵² of the product of the lengths of its rows, at most. It overflows or
   * vanishes only where the determinant itself does.
   */
  public static double of(Matrix matrix) {
    matrix.checkSquare("determinant");
    matrix.checkFinite("determinant");
    double[] a = matrix.toRowMajor();
    int n = matrix.rows();
    if (n == 1) {
      return a[0];
    }
    int power = isModerate(a) ? 0 : bringRowsAndColumnsToOne(a, n);
    WideProduct determinant =
        n == 2
            ? wide(adLessBc(a[0], a[1], a[2], a[3]))
            : Lu.of(Matrix.wrap(n, n, a)).wideDeterminant();
    determinant.timesPowerOfTwo(power);
    return determinant.value();
  }

  /**
   * The determinant of a (2, 2) matrix of finite numbers.
   *
   * @throws IllegalArgumentException if it is of another shape, or has no finite determinant
   */
  public static double ofTwoByTwo(Matrix matrix) {
    if (matrix.rows() != 2 || matrix.cols() != 2) {
      throw new IllegalArgumentException("determinant: needs (2, 2), not " + matrix.shape());
    }
    double[] entries = matrix.data();
    return ofTwoByTwo(entries[0], entries[1], entries[2], entries[3]);
  }

  /**
   * The determinant ad − bc of [[a, b], [c, d]], rounded once.
   *
   * @throws IllegalArgumentException if an entry is neither 0 nor of a size from 2⁻⁴⁰⁰ to 2⁴⁰⁰;
   *     {@link #of} takes every finite one
   */
  public static double ofTwoByTwo(double a, double b, double c, double d) {
    double largest =
        Math.max(Math.max(Math.abs(a), Math.abs(b)), Math.max(Math.abs(c), Math.abs(d)));
    if (!(largest <= LARGE && isModerate(new double[] {a, b, c, d}))) {
      throw new IllegalArgumentException(
          "determinant: entries of a 2×2 matrix must be 0 or from 2⁻⁴⁰⁰ to 2⁴⁰⁰ in size, not "
              + Decimal.shortest(a)
              + ", "
              + Decimal.shortest(b)
              + ", "
              + Decimal.shortest(c)
              + ", "
              + Decimal.shortest(d));
    }
    return adLessBc(a, b, c, d);
  }

  /**
   * ad − bc, rounded once: the two products are kept exactly until they are subtracted, so that
   * nothing cancels away when they are nearly equal. The numbers lie within 2⁻⁴⁰⁰ … 2⁴⁰⁰, or are so
   * small beside the others that they don't matter.
   */
  static double adLessBc(double a, double b, double c, double d) {
    return DoubleDouble.product(a, d).minus(DoubleDouble.product(b, c)).value();
  }

  private static boolean isModerate(double[] entries) {
    for (double entry : entries) {
      double size = Math.abs(entry);
      if (size > LARGE || (size < 1 / LARGE && size > 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Divides each row, then each column, by a power of two, so that its largest entry is near 1, and
   * returns by which power of two all that divided the determinant.
   *
   * @param a [n, n], changed in place
   */
  private static int bringRowsAndColumnsToOne(double[] a, int n) {
    int power = 0;
    for (int i = 0; i < n; i++) {
      power += bringToOne(a, i * n, 1, n);
    }
    for (int j = 0; j < n; j++) {
      power += bringToOne(a, j, n, n);
    }
    return power;
  }

  private static int bringToOne(double[] a, int start, int stride, int n) {
    double largest = 0;
    for (int k = 0; k < n; k++) {
      largest = Math.max(largest, Math.abs(a[start + k * stride]));
    }
    if (largest == 0) {
      return 0;
    }
    int power = Binary.exponent(largest);
    for (int k = 0; k < n; k++) {
      a[start + k * stride] = Binary.scale(a[start + k * stride], -power);
    }
    return power;
  }

  private static WideProduct wide(double value) {
    WideProduct product = new WideProduct();
    product.times(value);
    return product;
  }
}
