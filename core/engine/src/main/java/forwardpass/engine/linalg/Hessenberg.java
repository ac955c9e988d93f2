package forwardpass.engine.linalg;

/**
 * Reduction to Hessenberg form, upper triangular but for one diagonal below: H = QᵀAQ has the
 * eigenvalues of A, and one step of QR on it costs n² instead of n³.
 *
 * <p>Source: G. H. Golub and C. F. Van Loan, Matrix Computations, section 7.4.
 */
final class Hessenberg {
  private Hessenberg() {}

  /** H as its rows, n of [n]. */
  static double[][] of(Matrix square) {
    int n = square.rows();
    double[][] h = new double[n][];
    for (int i = 0; i < n; i++) {
      h[i] = square.row(i);
    }
    for (int col = 0; col < n - 2; col++) {
      double[] below = new double[n - col - 1];
      for (int i = 0; i < below.length; i++) {
        below[i] = h[col + 1 + i][col];
      }
      Householder mirror = Householder.ontoFirstAxis(below);
      mirror.applyToRows(h, col + 1, col, n - 1);
      mirror.applyToColumns(h, col + 1, 0, n - 1);
      for (int i = col + 2; i < n; i++) {
        h[i][col] = 0; // what rounding left of a zero
      }
    }
    return h;
  }
}
