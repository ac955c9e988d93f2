package forwardpass.engine.linalg;

import java.util.ArrayList;
import java.util.List;

/**
 * Reduction to Hessenberg form, upper triangular but for one diagonal below: H = QᵀAQ has the
 * eigenvalues of A, and one step of QR on it costs n² instead of n³.
 *
 * <p>Source: G. H. Golub and C. F. Van Loan, Matrix Computations, section 7.4.
 */
final class Hessenberg {
  private final double[][] rows; // n of [n]
  private final List<Householder> mirrors; // Q is their product

  private Hessenberg(double[][] rows, List<Householder> mirrors) {
    this.rows = rows;
    this.mirrors = mirrors;
  }

  static Hessenberg of(Matrix square) {
    int n = square.rows();
    double[][] h = new double[n][];
    for (int i = 0; i < n; i++) {
      h[i] = square.row(i);
    }
    List<Householder> mirrors = new ArrayList<>();
    for (int col = 0; col < n - 2; col++) {
      double[] below = new double[n - col - 1];
      for (int i = 0; i < below.length; i++) {
        below[i] = h[col + 1 + i][col];
      }
      Householder mirror = Householder.ontoFirstAxis(below);
      mirror.applyToRows(h, col + 1, col, n - 1);
      mirror.applyToColumns(h, col + 1, 0, n - 1);
      mirrors.add(mirror);
      for (int i = col + 2; i < n; i++) {
        h[i][col] = 0; // what rounding left of a zero
      }
    }
    return new Hessenberg(h, mirrors);
  }

  /** H as its rows, a copy, n of [n]. */
  double[][] rows() {
    double[][] copy = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }

  /** Qx: an eigenvector of H becomes one of A, in place. */
  void turnBack(double[] x) {
    for (int col = mirrors.size() - 1; col >= 0; col--) {
      mirrors.get(col).applyTo(x, col + 1);
    }
  }
}
