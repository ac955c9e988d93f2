package forwardpass.engine.linalg;

import java.util.ArrayList;
import java.util.List;

/**
 * Eigenvalues of a general matrix by the shifted QR algorithm, two shifts at a time (J. G. F.
 * Francis, 1961).
 *
 * <p>Each step turns H into a matrix with the same eigenvalues whose last subdiagonal entries are
 * smaller. When one is negligible the matrix falls in two; blocks of one row are real eigenvalues,
 * blocks of two are solved in closed form and may hold a complex pair. The two shifts are the
 * eigenvalues of the last 2×2 block: if they are complex, their product and sum are still real, so
 * no complex arithmetic is needed.
 *
 * <p>Source: G. H. Golub and C. F. Van Loan, Matrix Computations, algorithm 7.5.1.
 */
final class FrancisQr {
  private static final int MAX_STEPS_PER_VALUE = 100; // three are usual

  private final double[][] h; // n rows of [n], Hessenberg

  private FrancisQr(double[][] h) {
    this.h = h;
  }

  /** All n eigenvalues, in no special order; complex ones in conjugate pairs. */
  static List<Complex> values(Hessenberg hessenberg) {
    FrancisQr qr = new FrancisQr(hessenberg.rows());
    List<Complex> values = new ArrayList<>();
    int last = qr.h.length - 1; // the block not solved yet ends here
    int steps = 0;
    while (last >= 0) {
      int first = qr.startOfBlock(last);
      if (first == last) {
        values.add(Complex.real(qr.h[last][last]));
        last--;
        steps = 0;
      } else if (first == last - 1) {
        values.addAll(EigenTwoByTwo.of(qr.lastTwoByTwo(last)).values());
        last -= 2;
        steps = 0;
      } else {
        if (++steps > MAX_STEPS_PER_VALUE) {
          throw new IllegalStateException(
              "eigenvalues: no convergence for " + qr.h.length + " rows");
        }
        qr.step(first, last, steps);
      }
    }
    return values;
  }

  /** Goes up from {@code last} to the first subdiagonal entry too small to matter; clears it. */
  private int startOfBlock(int last) {
    for (int i = last; i > 0; i--) {
      double neighbours = Math.abs(h[i - 1][i - 1]) + Math.abs(h[i][i]);
      if (neighbours == 0) {
        neighbours = 1; // the size of the whole matrix's largest entry
      }
      if (Math.abs(h[i][i - 1]) <= 0x1p-52 * neighbours) {
        h[i][i - 1] = 0;
        return i;
      }
    }
    return 0;
  }

  private Matrix lastTwoByTwo(int last) {
    return Matrix.ofRowMajor(
        2, 2, h[last - 1][last - 1], h[last - 1][last], h[last][last - 1], h[last][last]);
  }

  /** One double step on rows and columns {@code first} … {@code last}, at least three. */
  private void step(int first, int last, int steps) {
    double sum = h[last - 1][last - 1] + h[last][last]; // of the two shifts
    double product = h[last - 1][last - 1] * h[last][last] - h[last - 1][last] * h[last][last - 1];
    if (steps % 10 == 0) { // going in circles: other shifts break the symmetry
      double size = Math.abs(h[last][last - 1]) + Math.abs(h[last - 1][last - 2]);
      sum = 1.5 * size;
      product = size * size;
    }
    // The first column of (H − shift₁)(H − shift₂); below its third entry it is zero.
    double x =
        h[first][first] * (h[first][first] - sum) + h[first][first + 1] * h[first + 1][first];
    double y = h[first + 1][first] * (h[first][first] + h[first + 1][first + 1] - sum);
    double z = h[first + 1][first] * h[first + 2][first + 1];
    double[] bulge = {x + product, y, z};
    for (int k = first; k < last; k++) { // lays it onto the axis, then chases the bulge down
      Householder mirror = Householder.ontoFirstAxis(bulge);
      mirror.applyToRows(h, k, Math.max(first, k - 1), last);
      mirror.applyToColumns(h, k, first, Math.min(k + 3, last));
      if (k > first) {
        h[k + 1][k - 1] = 0; // what rounding left of zeros
        if (k + 2 <= last) {
          h[k + 2][k - 1] = 0;
        }
      }
      bulge =
          k + 3 <= last
              ? new double[] {h[k + 1][k], h[k + 2][k], h[k + 3][k]}
              : new double[] {h[k + 1][k], h[Math.min(k + 2, last)][k]};
    }
  }
}
