package forwardpass.engine.linalg;

import forwardpass.engine.numeric.PowerOfTwo;
import forwardpass.engine.random.Rng;
import java.util.Arrays;

/**
 * The first few layers of a large matrix's singular value decomposition, without computing the
 * others: {@link Svd} of a 4,000 × 4,000 matrix takes an hour, its first 64 layers take seconds.
 *
 * <p>Multiply A by a few random vectors: the results lie mostly along the directions that A
 * stretches most. An orthonormal basis Q of them, made better by multiplying with Aᵀ and A again a
 * few times, holds nearly all of A's first layers, so the decomposition of the small matrix QᵀA
 * gives A's. Source: N. Halko, P. G. Martinsson, J. A. Tropp, Finding Structure with Randomness,
 * SIAM Review 53(2), 2011 (arXiv:0909.4061), algorithms 4.4 and 5.1.
 */
public final class TruncatedSvd {
  /** Random vectors beyond the layers wanted; they make the last of these precise. */
  private static final int SPARE = 40;

  private final Matrix u; // [m, rank]
  private final double[] s; // [rank]
  private final Matrix v; // [n, rank]

  private TruncatedSvd(Matrix u, double[] s, Matrix v) {
    this.u = u;
    this.s = s;
    this.v = v;
  }

  /**
   * The first layers of a matrix of finite numbers.
   *
   * @param matrix (m, n)
   * @param rank how many layers, 1 … min(m, n)
   * @param passes how often the basis is made better; 4 give about 6 digits where the singular
   *     values fall slowly
   * @param rng where the random vectors come from
   */
  public static TruncatedSvd of(Matrix matrix, int rank, int passes, Rng rng) {
    matrix.checkFinite("truncated SVD");
    int most = Math.min(matrix.rows(), matrix.cols());
    if (rank < 1 || rank > most) {
      throw new IllegalArgumentException(
          "truncated SVD of a "
              + matrix.shape()
              + " matrix: rank is "
              + rank
              + ", must be 1 … "
              + most);
    }
    if (passes < 0) {
      throw new IllegalArgumentException("truncated SVD: " + passes + " passes");
    }
    int width = Math.min(most, rank + SPARE);
    double scale = PowerOfTwo.bringingToOne(matrix.maxAbs()); // so that no product overflows
    Matrix scaled = matrix.scaled(scale);
    Matrix basis = leftBasis(scaled, gaussian(width, matrix.cols(), rng)); // [width, m]
    for (int pass = 0; pass < passes; pass++) {
      Matrix right = orthonormalRows(MatMul.matmul(basis, scaled)); // [width, n]
      basis = leftBasis(scaled, right);
    }
    Svd small = Svd.of(MatMul.matmul(basis, scaled)); // of [width, n]
    double[] s = Arrays.copyOf(small.s(), rank);
    for (int i = 0; i < rank; i++) {
      s[i] = Svd.unscaled(s[i], scale, matrix);
    }
    return new TruncatedSvd(
        MatMul.matmul(basis.transpose(), firstColumns(small.u(), rank)),
        s,
        firstColumns(small.v(), rank));
  }

  /** The left singular vectors, as columns, (m, rank). */
  public Matrix u() {
    return u;
  }

  /** The singular values, largest first. */
  public double[] s() {
    return s.clone();
  }

  /** The right singular vectors, as columns, (n, rank); signs as in {@link Svd}. */
  public Matrix v() {
    return v;
  }

  /** An orthonormal basis, as rows, of where the matrix takes these rows. */
  private static Matrix leftBasis(Matrix matrix, Matrix rows) {
    return orthonormalRows(MatMul.matmul(matrix, rows.transpose()).transpose());
  }

  private static Matrix gaussian(int rows, int cols, Rng rng) {
    double[] numbers = new double[rows * cols];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = rng.nextGaussian();
    }
    return Matrix.wrap(rows, cols, numbers);
  }

  /** Gram and Schmidt, each row twice, which is enough to be exact to the last digits. */
  private static Matrix orthonormalRows(Matrix rows) {
    double[][] basis = new double[rows.rows()][];
    for (int i = 0; i < basis.length; i++) {
      double[] row = rows.row(i);
      double before = Vectors.norm(row);
      removeShadows(row, basis, i);
      boolean dependent = Vectors.norm(row) <= 0x1p-44 * before;
      if (dependent) {
        row = Orthonormal.another(basis, i);
      } else {
        Orthonormal.makeUnit(row);
      }
      removeShadows(row, basis, i);
      Orthonormal.makeUnit(row);
      basis[i] = row;
    }
    return Matrix.of(basis);
  }

  private static void removeShadows(double[] row, double[][] basis, int count) {
    for (int i = 0; i < count; i++) {
      double[] unit = basis[i];
      double shadow = Vectors.dot(row, unit);
      for (int k = 0; k < row.length; k++) {
        row[k] -= shadow * unit[k];
      }
    }
  }

  private static Matrix firstColumns(Matrix matrix, int count) {
    double[] columns = new double[matrix.rows() * count];
    for (int row = 0; row < matrix.rows(); row++) {
      System.arraycopy(matrix.data(), row * matrix.cols(), columns, row * count, count);
    }
    return Matrix.wrap(matrix.rows(), count, columns);
  }
}
