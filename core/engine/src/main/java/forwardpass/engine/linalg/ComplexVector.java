package forwardpass.engine.linalg;

import forwardpass.engine.numeric.PowerOfTwo;
import java.util.ArrayList;
import java.util.List;

/** Vectors of complex numbers, as eigenvectors of turning matrices are. */
final class ComplexVector {
  private ComplexVector() {}

  static List<Complex> of(double[] reals) {
    List<Complex> vector = new ArrayList<>();
    for (double re : reals) {
      vector.add(Complex.real(re));
    }
    return List.copyOf(vector);
  }

  /**
   * The vector of length 1 that A − (α + βi)I flattens, its largest entry real and positive: the
   * last right singular vector (x, y) of [[A − αI, βI], [−βI, A − αI]] is x + yi.
   */
  static List<Complex> flattenedBy(Matrix matrix, double alpha, double beta) {
    int n = matrix.rows();
    double scale = PowerOfTwo.bringingToOne(matrix.maxAbs());
    double[][] block = new double[2 * n][2 * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double entry = (matrix.get(i, j) - (i == j ? alpha : 0)) * scale;
        block[i][j] = entry;
        block[n + i][n + j] = entry;
      }
      block[i][n + i] = beta * scale;
      block[n + i][i] = -beta * scale;
    }
    double[] flattened = Svd.of(Matrix.of(block)).v().column(2 * n - 1);
    return withRealLargest(flattened, n);
  }

  /** x + yi times the number of length 1 that makes its largest entry real and positive. */
  private static List<Complex> withRealLargest(double[] parts, int n) {
    int largest = 0;
    double most = 0;
    for (int i = 0; i < n; i++) {
      double size = new Complex(parts[i], parts[n + i]).abs();
      if (size > most * (1 + 0x1p-40)) { // the first of those that rounding alone tells apart
        largest = i;
        most = size;
      }
    }
    double cos = parts[largest] / most;
    double sin = -parts[n + largest] / most;
    List<Complex> vector = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double re = parts[i] * cos - parts[n + i] * sin;
      double im = parts[i] * sin + parts[n + i] * cos;
      vector.add(new Complex(re, i == largest ? 0 : im));
    }
    return List.copyOf(vector);
  }
}
