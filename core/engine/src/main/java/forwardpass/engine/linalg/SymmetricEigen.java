package forwardpass.engine.linalg;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.PowerOfTwo;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: A = Q·diag(λ)·Qᵀ. All eigenvalues are real,
 * and the eigenvectors stand at right angles to each other.
 *
 * <p>Eigenvalues come largest first. Column i of {@code vectors} belongs to eigenvalue i, has
 * length 1, and its entry with the largest absolute value is positive.
 *
 * <p>Cyclic Jacobi (C. G. J. Jacobi, 1846): rotate in the plane of two axes so that their
 * off-diagonal entry becomes zero; sweep over all pairs until nothing is left off the diagonal.
 */
public final class SymmetricEigen {
  private static final int MAX_SWEEPS = 60;

  private final double[] values; // [n]
  private final Matrix vectors; // [n, n], as columns

  private SymmetricEigen(double[] values, Matrix vectors) {
    this.values = values;
    this.vectors = vectors;
  }

  /** Decomposes a symmetric matrix of finite numbers; a_ij and a_ji must be the same double. */
  public static SymmetricEigen of(Matrix matrix) {
    matrix.checkSquare("symmetric eigenvalues");
    matrix.checkFinite("symmetric eigenvalues");
    checkSymmetric(matrix);
    int n = matrix.rows();
    double scale = PowerOfTwo.bringingToOne(matrix.maxAbs());
    double[] a = matrix.scaled(scale).toRowMajor();
    double[][] axes = new double[n][n]; // n eigenvectors in the making, each [n]
    for (int i = 0; i < n; i++) {
      axes[i][i] = 1;
    }
    int sweeps = 0;
    while (sweep(a, n, axes)) {
      if (++sweeps > MAX_SWEEPS) {
        throw new IllegalStateException("eigenvalues: no convergence for " + matrix.shape());
      }
    }
    return sorted(a, n, axes, scale);
  }

  /** The n eigenvalues, largest first. */
  public double[] values() {
    return values.clone();
  }

  /** The eigenvectors as columns, (n, n). */
  public Matrix vectors() {
    return vectors;
  }

  /** Clears every off-diagonal entry once; says whether any was worth clearing. */
  private static boolean sweep(double[] a, int n, double[][] axes) {
    boolean rotated = false;
    for (int p = 0; p < n - 1; p++) {
      for (int q = p + 1; q < n; q++) {
        double off = a[p * n + q];
        // What would not change either diagonal entry by a unit in its last place is zero.
        double diagonal = Math.abs(a[p * n + p]) + Math.abs(a[q * n + q]);
        boolean negligible =
            diagonal + Math.abs(off) * 0x1p-4 == diagonal || Math.abs(off) < 0x1p-900;
        if (!negligible) {
          clear(a, n, p, q, axes);
          rotated = true;
        } else {
          a[p * n + q] = 0;
          a[q * n + p] = 0;
        }
      }
    }
    return rotated;
  }

  /** One rotation in the plane of axes p and q that makes entry (p, q) zero. */
  private static void clear(double[] a, int n, int p, int q, double[][] axes) {
    double apq = a[p * n + q];
    double zeta = (a[q * n + q] - a[p * n + p]) / (2 * apq); // 1 / tan 2θ
    double size = Math.abs(zeta);
    double root = size < 1e150 ? Math.sqrt(1 + zeta * zeta) : size; // ζ² would overflow
    double tangent = (zeta < 0 ? -1 : 1) / (size + root);
    double cos = 1 / Math.sqrt(1 + tangent * tangent);
    double sin = cos * tangent;
    a[p * n + p] -= tangent * apq;
    a[q * n + q] += tangent * apq;
    a[p * n + q] = 0;
    a[q * n + p] = 0;
    for (int k = 0; k < n; k++) {
      if (k != p && k != q) {
        double akp = a[k * n + p];
        double akq = a[k * n + q];
        a[k * n + p] = cos * akp - sin * akq;
        a[k * n + q] = sin * akp + cos * akq;
        a[p * n + k] = a[k * n + p];
        a[q * n + k] = a[k * n + q];
      }
      double vp = axes[p][k];
      double vq = axes[q][k];
      axes[p][k] = cos * vp - sin * vq;
      axes[q][k] = sin * vp + cos * vq;
    }
  }

  private static SymmetricEigen sorted(double[] a, int n, double[][] axes, double scale) {
    double[] values = new double[n];
    double[][] vectors = new double[n][];
    boolean[] taken = new boolean[n];
    for (int place = 0; place < n; place++) {
      int best = -1;
      for (int i = 0; i < n; i++) {
        if (!taken[i] && (best < 0 || a[i * n + i] > a[best * n + best])) {
          best = i;
        }
      }
      taken[best] = true;
      values[place] = a[best * n + best] / scale;
      if (Math.abs(values[place]) > Double.MAX_VALUE) {
        throw new IllegalArgumentException(
            "symmetric eigenvalues: one lies beyond the largest double");
      }
      vectors[place] = axes[best];
      Signs.flipToConvention(vectors[place]);
    }
    return new SymmetricEigen(values, Matrix.of(vectors).transpose());
  }

  private static void checkSymmetric(Matrix matrix) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < i; j++) {
        if (matrix.get(i, j) != matrix.get(j, i)) {
          String entry = "(" + i + ", " + j + ")";
          String mirror = "(" + j + ", " + i + ")";
          throw new IllegalArgumentException(
              "symmetric eigenvalues: "
                  + Decimal.shortest(matrix.get(i, j))
                  + " at "
                  + entry
                  + " ≠ "
                  + Decimal.shortest(matrix.get(j, i))
                  + " at "
                  + mirror);
        }
      }
    }
  }
}
