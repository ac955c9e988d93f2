package forwardpass.engine.linalg;

import forwardpass.engine.numeric.Binary;
import forwardpass.engine.numeric.WideProduct;

/**
 * Gaussian elimination, kept: PA = LU. L is lower triangular with ones on its diagonal and holds
 * the factors of the elimination, U is upper triangular and holds what is left, P puts rows in
 * order.
 *
 * <p>Partial pivoting: before each column is cleared, the row with the largest number there comes
 * up, so that no factor exceeds 1. Without it a tiny pivot would blow rounding errors up.
 */
public final class Lu {
  /** From here on elimination might leave the doubles, and is done on smaller numbers. */
  private static final double LARGE = 0x1p950;

  private static final int ROOM = 100; // in powers of two

  private final Matrix lower; // [n, n]
  private final Matrix upper; // [n, n]
  private final int[] permutation; // row i of PA is row permutation[i] of A
  private final int swaps;
  private final int power; // U was computed of A · 2^power

  private Lu(Matrix lower, Matrix upper, int[] permutation, int swaps, int power) {
    this.lower = lower;
    this.upper = upper;
    this.permutation = permutation;
    this.swaps = swaps;
    this.power = power;
  }

  /** Factors a square matrix of finite numbers; it may be singular. */
  public static Lu of(Matrix matrix) {
    matrix.checkSquare("LU");
    matrix.checkFinite("LU");
    int n = matrix.rows();
    int power = matrix.maxAbs() > LARGE ? -ROOM : 0;
    double[] u = matrix.scaled(Binary.scale(1, power)).toRowMajor(); // becomes U from the top
    double[] l = Matrix.identity(n).toRowMajor();
    int[] permutation = new int[n];
    for (int i = 0; i < n; i++) {
      permutation[i] = i;
    }
    int swaps = 0;
    for (int col = 0; col < n; col++) {
      int pivot = rowOfLargest(u, n, col);
      if (pivot != col) {
        swapRows(u, n, pivot, col, n);
        swapRows(l, n, pivot, col, col); // only the factors found so far
        int row = permutation[pivot];
        permutation[pivot] = permutation[col];
        permutation[col] = row;
        swaps++;
      }
      if (u[col * n + col] != 0) { // else the column below is all zero already
        clearBelow(u, l, n, col);
      }
    }
    return new Lu(Matrix.wrap(n, n, l), Matrix.wrap(n, n, u), permutation, swaps, power);
  }

  public Matrix lower() {
    return lower;
  }

  public Matrix upper() {
    return power == 0 ? upper : upper.scaled(Binary.scale(1, -power));
  }

  /** Row i of LU is row {@code permutation()[i]} of the matrix. */
  public int[] permutation() {
    return permutation.clone();
  }

  /** How often two rows changed places: each time the determinant changes its sign. */
  public int swaps() {
    return swaps;
  }

  /**
   * The product of the pivots, with the sign of the swaps; ±∞ or 0 only where the whole product
   * leaves the doubles.
   */
  public double determinant() {
    return wideDeterminant().value();
  }

  WideProduct wideDeterminant() {
    WideProduct product = new WideProduct();
    product.times(swaps % 2 == 0 ? 1 : -1);
    for (int i = 0; i < upper.rows(); i++) {
      product.times(upper.data()[i * upper.rows() + i]);
      product.timesPowerOfTwo(-power);
    }
    return product;
  }

  /** The x with Ax = b; refuses a matrix with a pivot of exactly zero. */
  public double[] solve(double[] b) {
    int n = upper.rows();
    if (b.length != n) {
      throw new IllegalArgumentException(
          "solve: matrix is " + upper.shape() + ", right side has " + b.length + " numbers");
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) { // Ly = Pb, from the top
      x[i] = b[permutation[i]] * Binary.scale(1, power);
      for (int j = 0; j < i; j++) {
        x[i] -= lower.data()[i * n + j] * x[j];
      }
    }
    for (int i = n - 1; i >= 0; i--) { // Ux = y, from the bottom
      double pivot = upper.data()[i * n + i];
      if (pivot == 0) {
        throw new IllegalArgumentException("solve: the matrix is singular, pivot " + i + " is 0");
      }
      for (int j = i + 1; j < n; j++) {
        x[i] -= upper.data()[i * n + j] * x[j];
      }
      x[i] /= pivot;
    }
    return x;
  }

  private static int rowOfLargest(double[] u, int n, int col) {
    int best = col;
    for (int i = col + 1; i < n; i++) {
      if (Math.abs(u[i * n + col]) > Math.abs(u[best * n + col])) {
        best = i;
      }
    }
    return best;
  }

  private static void swapRows(double[] a, int n, int first, int second, int count) {
    for (int j = 0; j < count; j++) {
      double kept = a[first * n + j];
      a[first * n + j] = a[second * n + j];
      a[second * n + j] = kept;
    }
  }

  private static void clearBelow(double[] u, double[] l, int n, int col) {
    for (int i = col + 1; i < n; i++) {
      double factor = u[i * n + col] / u[col * n + col];
      l[i * n + col] = factor;
      u[i * n + col] = 0;
      for (int j = col + 1; j < n; j++) {
        u[i * n + j] -= factor * u[col * n + j];
      }
    }
  }
}
