package forwardpass.engine.linalg;

import forwardpass.engine.numeric.PowerOfTwo;

/**
 * A = QR: the columns of Q, (m, n), have length 1 and stand at right angles, R, (n, n), is upper
 * triangular, its diagonal not negative. Column j of A is made of the first j + 1 columns of Q.
 *
 * <p>Mirrors lay one column after the other onto its axis, as far as the ones before allow. With
 * it, least squares: Q turns no lengths, so |Ax − b| is least where Rx = Qᵀb. Source: G. H. Golub,
 * "Numerical Methods for Solving Linear Least Squares Problems", Numerische Mathematik 7 (1965).
 */
public final class Qr {
  private final int m;
  private final int n;
  private final double scale; // R was computed of A · scale
  private final double[][] rows; // n of [n]: R, signs as the mirrors left them
  private final Householder[] mirrors; // n

  private Qr(int m, double scale, double[][] rows, Householder[] mirrors) {
    this.m = m;
    this.n = mirrors.length;
    this.scale = scale;
    this.rows = rows;
    this.mirrors = mirrors;
  }

  /** Factors a matrix of finite numbers with at least as many rows as columns. */
  public static Qr of(Matrix matrix) {
    matrix.checkFinite("QR");
    int m = matrix.rows();
    int n = matrix.cols();
    if (m < n) {
      throw new IllegalArgumentException(
          "QR: needs at least as many rows as columns, the matrix is " + matrix.shape());
    }
    double scale = PowerOfTwo.bringingToOne(matrix.maxAbs());
    Matrix scaled = matrix.scaled(scale);
    double[][] rows = new double[m][];
    for (int i = 0; i < m; i++) {
      rows[i] = scaled.row(i);
    }
    Householder[] mirrors = new Householder[n];
    for (int col = 0; col < n; col++) {
      double[] below = new double[m - col];
      for (int i = 0; i < below.length; i++) {
        below[i] = rows[col + i][col];
      }
      mirrors[col] = Householder.ontoFirstAxis(below);
      mirrors[col].applyToRows(rows, col, col, n - 1);
    }
    return new Qr(m, scale, rows, mirrors);
  }

  /** Q, (m, n). */
  public Matrix q() {
    double[][] columns = new double[n][m];
    for (int j = 0; j < n; j++) {
      columns[j][j] = sign(j);
      for (int col = n - 1; col >= 0; col--) {
        mirrors[col].applyTo(columns[j], col);
      }
    }
    return Matrix.of(columns).transpose();
  }

  /** R, (n, n). */
  public Matrix r() {
    double[][] r = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        r[i][j] = sign(i) * rows[i][j] / scale + 0.0; // + 0 makes 0 of −0
      }
    }
    return Matrix.of(r);
  }

  /**
   * The x, [n], for which |Ax − b| is least.
   *
   * @param b [m]
   * @throws IllegalArgumentException if a column depends on those before it, to within rounding:
   *     then many x do equally well, and {@link Svd#pseudoinverse} gives the shortest
   */
  public double[] leastSquares(double[] b) {
    if (b.length != m) {
      throw new IllegalArgumentException(
          "least squares: the matrix has " + m + " rows, the right side " + b.length + " numbers");
    }
    double[] x = b.clone();
    for (int col = 0; col < n; col++) {
      mirrors[col].applyTo(x, col);
    }
    double[] solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      checkIndependent(i);
      for (int j = i + 1; j < n; j++) {
        x[i] -= rows[i][j] * solution[j];
      }
      solution[i] = x[i] / rows[i][i];
    }
    return Vectors.scale(scale, solution);
  }

  private double sign(int i) {
    return rows[i][i] < 0 ? -1 : 1;
  }

  private void checkIndependent(int col) {
    double[] column = new double[col + 1];
    for (int i = 0; i <= col; i++) {
      column[i] = rows[i][col];
    }
    if (Math.abs(rows[col][col]) <= m * 0x1p-52 * Vectors.norm(column)) {
      throw new IllegalArgumentException(
          "least squares: column " + col + " depends on those before it");
    }
  }
}
