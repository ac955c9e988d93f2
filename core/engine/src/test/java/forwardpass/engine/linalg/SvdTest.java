package forwardpass.engine.linalg;

import static forwardpass.engine.Goldens.assertRelative;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Goldens;
import forwardpass.engine.Goldens.Golden;
import forwardpass.engine.random.Rng;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SvdTest {
  @Test
  void singularValuesAgreeWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "singularValues", 12)) {
      double[] s = Svd.of(Matrices.of(golden)).s();
      assertEquals(golden.results().length, s.length);
      for (int i = 0; i < s.length; i++) {
        // Every value is known to within a rounding error of the largest.
        assertEquals(golden.results()[i], s[i], 4e-15 * golden.results()[0], golden.toString());
      }
    }
  }

  @Test
  void decomposesTheTextbooksMatrices() {
    // Strang: [[3, 0], [4, 5]] has singular values √45 and √5.
    Svd svd = Svd.of(Matrix.ofRowMajor(2, 2, 3, 0, 4, 5));
    assertRelative(Math.sqrt(45), svd.s()[0], 1e-15, "s₀");
    assertRelative(Math.sqrt(5), svd.s()[1], 1e-15, "s₁");
    assertEquals(1 / Math.sqrt(10), svd.u().get(0, 0), 1e-15);
    assertEquals(3 / Math.sqrt(10), svd.u().get(1, 0), 1e-15);
    assertEquals(1 / Math.sqrt(2), svd.v().get(0, 0), 1e-15);
    assertEquals(4.5, svd.layer(0).get(1, 0), 1e-14); // √45·(3/√10)·(1/√2)
  }

  @Test
  void rebuildsEveryMatrixFromOrthonormalFactors() {
    int count = 0;
    for (Matrix matrix : Matrices.zoo()) {
      String about = matrix.shape() + " number " + count++;
      Svd svd = Svd.of(matrix);
      int k = Math.min(matrix.rows(), matrix.cols());
      assertEquals("(" + matrix.rows() + ", " + k + ")", svd.u().shape());
      assertEquals("(" + k + ", " + matrix.cols() + ")", svd.vT().shape());
      Matrices.assertOrthonormalColumns(svd.u(), 4e-15 * (k + 2), about);
      Matrices.assertOrthonormalColumns(svd.v(), 4e-15 * (k + 2), about);
      Matrices.assertClose(matrix, svd.approximation(k), 4e-15 * (k + 2), about);
      double[] s = svd.s();
      for (int i = 0; i < k; i++) {
        assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), about);
      }
    }
    assertTrue(count > 300);
  }

  @Test
  void findsSingularValuesOfAnySize() {
    // Columns at right angles, of sizes 1, 10⁻¹⁵⁰ and 10⁻³⁰⁰: each value to full precision.
    Matrix matrix = Matrix.diagonal(1e-300, 1, 1e-150);
    double[] s = Svd.of(matrix).s();
    assertEquals(1, s[0]);
    assertRelative(1e-150, s[1], 1e-15, "s₁");
    // A block of 10⁻²⁰⁰·[[1, 1], [1, 2]], whose values are (3 ± √5)/2, beside a 1.
    Matrix block = Matrix.ofRowMajor(3, 3, 1, 0, 0, 0, 1e-200, 1e-200, 0, 1e-200, 2e-200);
    double[] values = Svd.of(block).s();
    assertRelative(1e-200 * (3 + Math.sqrt(5)) / 2, values[1], 1e-14, "s₁");
    assertRelative(1e-200 * (3 - Math.sqrt(5)) / 2, values[2], 1e-14, "s₂");
  }

  @Test
  void fixesTheSignByTheLargestEntryOfV() {
    for (Matrix matrix : Matrices.zoo()) {
      Svd svd = Svd.of(matrix);
      for (int i = 0; i < svd.s().length; i++) {
        double[] v = svd.v().column(i);
        double largest = 0;
        for (double x : v) {
          largest = Math.abs(x) > Math.abs(largest) * (1 + 1e-9) ? x : largest;
        }
        assertTrue(largest > 0, matrix::shape);
      }
    }
  }

  @Test
  void isTheSameForTheTransposeWithTheRolesSwapped() {
    Matrix matrix = Matrices.gauss(5, 8, 9);
    Svd wide = Svd.of(matrix);
    Svd tall = Svd.of(matrix.transpose());
    for (int i = 0; i < 5; i++) {
      assertEquals(wide.s()[i], tall.s()[i]);
      assertEquals(1, Math.abs(dot(wide.u().column(i), tall.v().column(i))), 1e-14);
    }
  }

  @Test
  void approximationErrorIsTheNormOfWhatWasLeftOut() {
    for (int seed = 0; seed < 20; seed++) {
      Matrix matrix = Matrices.gauss(6 + seed % 3, 9 - seed % 5, seed);
      Svd svd = Svd.of(matrix);
      int k = svd.s().length;
      Matrix sum = Matrix.zeros(matrix.rows(), matrix.cols());
      for (int rank = 0; rank <= k; rank++) {
        Matrix approximation = svd.approximation(rank);
        double measured = matrix.minus(approximation).frobeniusNorm();
        assertEquals(measured, svd.approximationError(rank), 1e-13);
        assertEquals(0, sum.minus(approximation).maxAbs(), 1e-13);
        if (rank < k) {
          sum = sum.plus(svd.layer(rank));
        }
      }
      assertEquals(1, svd.energyKept(k));
      assertEquals(0, svd.energyKept(0));
    }
  }

  @Test
  void noRandomMatrixOfThatRankIsCloser() {
    Matrix matrix = Matrices.gauss(6, 5, 1);
    double best = Svd.of(matrix).approximationError(2);
    for (int seed = 0; seed < 200; seed++) {
      // The best approximation within a random 2-dimensional row space.
      Svd space = Svd.of(Matrices.gauss(2, 5, seed));
      Matrix projected = MatMul.matmul(MatMul.matmul(matrix, space.v()), space.vT());
      assertTrue(matrix.minus(projected).frobeniusNorm() >= best);
    }
  }

  @Test
  void countsTheRank() {
    assertEquals(0, Svd.of(Matrix.zeros(3, 4)).rank());
    assertEquals(1, Svd.of(Matrix.ofRowMajor(2, 2, 1, 2, 2, 4)).rank());
    assertEquals(2, Svd.of(Matrix.ofRowMajor(3, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9)).rank());
    for (int rank = 1; rank <= 6; rank++) {
      Matrix product = MatMul.matmul(Matrices.gauss(9, rank, rank), Matrices.gauss(rank, 7, 50));
      assertEquals(rank, Svd.of(product).rank());
    }
    assertEquals(0, Svd.of(Matrix.zeros(2, 2)).relativeError(1)); // nothing is lost of nothing
    assertEquals(1, Svd.of(Matrix.zeros(2, 2)).energyKept(1));
    // two layers of one size, whose norm together is past the largest double: √½ is lost with one
    Svd huge = Svd.of(Matrix.diagonal(1.5e308, 1.5e308));
    assertEquals(Math.sqrt(0.5), huge.relativeError(1), 1e-15);
    assertEquals(0.5, huge.energyKept(1), 1e-15);
    assertEquals(Double.POSITIVE_INFINITY, Svd.of(Matrix.zeros(2, 2)).conditionNumber());
    assertEquals(4, Svd.of(Matrix.diagonal(1, 4)).conditionNumber());
  }

  @Test
  void saysWhatIsWrong() {
    MatrixTest.assertMessage(
        "SVD: the entry at (1, 0) is Infinity",
        () -> Svd.of(Matrix.ofRowMajor(2, 1, 1, Double.POSITIVE_INFINITY)));
    MatrixTest.assertMessage(
        "rank 3 is not within 0 … 2", () -> Svd.of(Matrix.identity(2)).approximation(3));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void refusesSingularValuesBeyondTheLargestDouble() {
    double[] all = new double[4];
    Arrays.fill(all, 1e308);
    Matrix large = Matrix.ofRowMajor(2, 2, all);
    String message =
        "SVD: a singular value exceeds the largest double, entries of this (2, 2) matrix go up to"
            + " 1.0E308";
    MatrixTest.assertMessage(message, () -> Svd.of(large));
    MatrixTest.assertMessage(message, () -> TruncatedSvd.of(large, 1, 2, Rng.seeded(1)));
    assertEquals(1, Svd.of(large.scaled(0.5)).rank());
    assertEquals(1e308, Svd.of(large.scaled(0.5)).s()[0], 1e294);
    assertThrows(IllegalArgumentException.class, () -> Eigen.of(large));
  }

  @Test
  void pseudoinverseAgreesWithNumPy() {
    Matrix tall = Matrix.ofRowMajor(3, 2, 1, 2, 3, 4, 5, 6);
    Matrix inverse =
        Matrix.ofRowMajor(2, 3, -4 / 3.0, -1 / 3.0, 2 / 3.0, 13 / 12.0, 1 / 3.0, -5 / 12.0);
    Matrices.assertClose(inverse, Svd.of(tall).pseudoinverse(), 1e-14, "tall");
    // rank 1: A⁺ = Aᵀ / (sum of squares)
    Matrix flat = Matrix.ofRowMajor(3, 2, 1, 2, 2, 4, 3, 6);
    Matrices.assertClose(
        flat.transpose().scaled(1 / 70.0), Svd.of(flat).pseudoinverse(), 1e-14, "flat");
    for (Matrix matrix : Matrices.zoo()) { // AA⁺A = A, Penrose's first
      if (matrix.maxAbs() > 1e-100 && matrix.maxAbs() < 1e100) {
        Svd svd = Svd.of(matrix);
        double condition = svd.rank() == 0 ? 1 : svd.s()[0] / svd.s()[svd.rank() - 1];
        Matrix back = MatMul.matmul(MatMul.matmul(matrix, svd.pseudoinverse()), matrix);
        double tolerance = 1e-13 + 4e-15 * condition;
        Matrices.assertClose(matrix, back, tolerance, matrix.shape());
      }
    }
  }
}
