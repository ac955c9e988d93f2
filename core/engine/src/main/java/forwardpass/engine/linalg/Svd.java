package forwardpass.engine.linalg;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.PowerOfTwo;
import java.util.Arrays;

/**
 * The singular value decomposition A = U·diag(s)·Vᵀ: every matrix is a rotation, a stretch along
 * the axes, and another rotation.
 *
 * <p>With A of shape (m, n) and k = min(m, n): U is (m, k) and V is (n, k), their columns of length
 * 1 and at right angles; s holds k numbers, none negative, the largest first.
 *
 * <p>Sign convention: (uᵢ, vᵢ) and (−uᵢ, −vᵢ) serve equally, so the entry of vᵢ with the largest
 * absolute value (the first, if several have it) is made positive.
 */
public final class Svd {
  private final Matrix u; // [m, k]
  private final double[] s; // [k]
  private final Matrix v; // [n, k]

  private Svd(Matrix u, double[] s, Matrix v) {
    this.u = u;
    this.s = s;
    this.v = v;
  }

  /**
   * Decomposes a matrix of finite numbers of any shape and rank, by {@link OneSidedJacobi}.
   *
   * @throws IllegalArgumentException if an entry is infinite or NaN, or if the entries are so large
   *     that a singular value exceeds the largest double
   */
  public static Svd of(Matrix matrix) {
    matrix.checkFinite("SVD");
    boolean wide = matrix.cols() > matrix.rows();
    // Jacobi wants at least as many rows as columns; the transpose swaps the roles of U and V.
    Matrix tall = wide ? matrix.transpose() : matrix;
    double scale = PowerOfTwo.bringingToOne(matrix.maxAbs());
    OneSidedJacobi result = OneSidedJacobi.of(tall.scaled(scale));
    double[][] left = wide ? result.right() : result.left(); // k columns of m
    double[][] right = wide ? result.left() : result.right(); // k columns of n
    double[] s = result.singularValues();
    for (int i = 0; i < s.length; i++) {
      s[i] = unscaled(s[i], scale, matrix);
      if (Signs.flipToConvention(right[i])) {
        Signs.flip(left[i]);
      }
    }
    return new Svd(Matrix.of(left).transpose(), s, Matrix.of(right).transpose());
  }

  static double unscaled(double singularValue, double scale, Matrix matrix) {
    double value = singularValue / scale;
    if (value > Double.MAX_VALUE) {
      throw new IllegalArgumentException(
          "SVD: a singular value exceeds the largest double, entries of this "
              + matrix.shape()
              + " matrix go up to "
              + Decimal.shortest(matrix.maxAbs()));
    }
    return value;
  }

  /** The left singular vectors, as columns, (m, k). */
  public Matrix u() {
    return u;
  }

  /** The k singular values, largest first. */
  public double[] s() {
    return s.clone();
  }

  /** The right singular vectors, as columns, (n, k). */
  public Matrix v() {
    return v;
  }

  /** V transposed, (k, n): its rows are the right singular vectors, as NumPy returns them. */
  public Matrix vT() {
    return v.transpose();
  }

  /** The number of singular values above max(m, n)·2⁻⁵²·s₀, which rounding errors stay below. */
  public int rank() {
    double limit = Math.max(u.rows(), v.rows()) * 0x1p-52 * s[0];
    int rank = 0;
    for (double value : s) {
      if (value > limit) {
        rank++;
      }
    }
    return rank;
  }

  /** s₀ / s₍ₖ₋₁₎, how much more A stretches one way than another; infinite if it flattens. */
  public double conditionNumber() {
    return s[0] == 0 ? Double.POSITIVE_INFINITY : s[0] / s[s.length - 1];
  }

  /** One layer of the sum A = Σ sᵢ·uᵢ·vᵢᵀ, (m, n): a column times a row. */
  public Matrix layer(int i) {
    double[] column = u.column(i);
    double[] row = v.column(i);
    double[][] layer = new double[column.length][row.length];
    for (int r = 0; r < column.length; r++) {
      for (int c = 0; c < row.length; c++) {
        layer[r][c] = s[i] * column[r] * row[c];
      }
    }
    return Matrix.of(layer);
  }

  /**
   * The sum of the first {@code rank} layers. No matrix of that rank is closer to A in the
   * Frobenius norm (Eckart and Young, 1936).
   *
   * @param rank 0 … k
   */
  public Matrix approximation(int rank) {
    checkRank(rank);
    double[] kept = Arrays.copyOf(s, s.length);
    Arrays.fill(kept, rank, s.length, 0);
    return MatMul.matmul(MatMul.matmul(u, Matrix.diagonal(kept)), v.transpose());
  }

  /** ‖A − approximation(rank)‖ in the Frobenius norm: √(Σ sᵢ²) over the layers left out. */
  public double approximationError(int rank) {
    checkRank(rank);
    return rank == s.length
        ? 0
        : Matrix.diagonal(Arrays.copyOfRange(s, rank, s.length)).frobeniusNorm();
  }

  /**
   * {@link #approximationError} as a share of ‖A‖: from 1 for rank 0 to 0 for the full rank, and
   * for a matrix of zeros.
   */
  public double relativeError(int rank) {
    checkRank(rank);
    if (s[0] == 0) {
      return 0; // nothing is lost of a matrix of zeros
    }
    double scale = PowerOfTwo.bringingToOne(s[0]); // whose squares neither overflow nor vanish
    Matrix scaled = Matrix.ofRowMajor(1, s.length, s).scaled(scale);
    double[] left = scaled.toRowMajor();
    Arrays.fill(left, 0, rank, 0);
    return Vectors.norm(left) / scaled.frobeniusNorm();
  }

  /** The share of Σ sᵢ² that the first {@code rank} layers hold, 0 … 1 (1 for a zero matrix). */
  public double energyKept(int rank) {
    double ratio = relativeError(rank);
    return 1 - ratio * ratio;
  }

  /**
   * The pseudoinverse A⁺ = Σ vᵢ·uᵢᵀ / sᵢ over the layers that count for the {@link #rank}, (n, m):
   * the inverse, where there is one. A⁺b is the x with the least |Ax − b|, and of several such the
   * shortest (R. Penrose, 1955).
   */
  public Matrix pseudoinverse() {
    double[][] inverse = new double[v.rows()][u.rows()];
    int rank = rank();
    for (int i = 0; i < rank; i++) {
      for (int row = 0; row < inverse.length; row++) {
        double stretched = v.get(row, i) / s[i];
        for (int col = 0; col < inverse[row].length; col++) {
          inverse[row][col] += stretched * u.get(col, i);
        }
      }
    }
    return Matrix.of(inverse);
  }

  private void checkRank(int rank) {
    if (rank < 0 || rank > s.length) {
      throw new IllegalArgumentException("rank " + rank + " is not within 0 … " + s.length);
    }
  }
}
