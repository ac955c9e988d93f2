package forwardpass.engine.linalg;

import static forwardpass.engine.Goldens.assertRelative;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Goldens;
import forwardpass.engine.Goldens.Golden;
import org.junit.jupiter.api.Test;

class DeterminantTest {
  @Test
  void agreesWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "determinant", 6)) {
      Matrix matrix = Matrices.of(golden);
      double tolerance = matrix.rows() == 2 ? 0 : 1e-13;
      assertRelative(golden.result(), Determinant.of(matrix), tolerance, golden);
    }
  }

  @Test
  void isExactWhereTheProductsCancel() {
    // ad − bc in plain doubles gives 0 here: 10¹⁶ − 1 is not a double, but −1 is the answer.
    assertEquals(-1, Determinant.of(Matrix.ofRowMajor(2, 2, 1e8 + 1, 1e8, 1e8, 1e8 - 1)));
    assertEquals(-2, Determinant.of(Matrix.ofRowMajor(2, 2, 1, 2, 3, 4)));
    assertEquals(-7, Determinant.of(Matrix.ofRowMajor(1, 1, -7)));
    assertEquals(1, Determinant.of(Matrix.diagonal(1e305, 1e-305)), 1e-15);
  }

  @Test
  void fourNumbersAreTakenWhereTheirProductsKeepAllDigits() {
    assertEquals(-1, Determinant.ofTwoByTwo(1e8 + 1, 1e8, 1e8, 1e8 - 1));
    assertEquals(-2, Determinant.ofTwoByTwo(1, 2, 3, 4));
    assertEquals(0, Determinant.ofTwoByTwo(0, 0, 0, 0));
    assertEquals(-2, Determinant.ofTwoByTwo(Matrix.ofRowMajor(2, 2, 1, 2, 3, 4)));
    assertThrows(IllegalArgumentException.class, () -> Determinant.ofTwoByTwo(Matrix.identity(3)));
    for (double refused : new double[] {1e200, 1e-200, Double.NaN, Double.NEGATIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> Determinant.ofTwoByTwo(1, refused, 1, 1));
    }
  }

  @Test
  void isZeroForSingularMatricesAndSignedForSwaps() {
    assertEquals(0, Determinant.of(Matrix.zeros(4, 4)));
    assertEquals(0, Determinant.of(Matrix.ofRowMajor(3, 3, 1, 2, 3, 2, 4, 6, 0, 1, 5)));
    assertEquals(-1, Determinant.of(Matrix.ofRowMajor(3, 3, 0, 1, 0, 1, 0, 0, 0, 0, 1)));
    assertEquals(1, Determinant.of(Matrix.identity(8)));
  }

  @Test
  void multipliesAndTransposes() {
    for (int seed = 0; seed < 60; seed++) {
      int n = 1 + seed % 8;
      Matrix a = Matrices.gauss(n, n, seed);
      Matrix b = Matrices.gauss(n, n, seed + 1000);
      double product = Determinant.of(a) * Determinant.of(b);
      assertEquals(1, Determinant.of(MatMul.matmul(a, b)) / product, 1e-10);
      assertEquals(1, Determinant.of(a.transpose()) / Determinant.of(a), 1e-10);
    }
  }

  @Test
  void eliminationIsKeptInItsFactors() {
    for (int seed = 0; seed < 60; seed++) {
      int n = 1 + seed % 9;
      Matrix matrix = seed % 5 == 4 ? Matrices.hilbert(n, n) : Matrices.gauss(n, n, seed);
      Lu lu = Lu.of(matrix);
      double[][] permuted = new double[n][];
      for (int i = 0; i < n; i++) {
        permuted[i] = matrix.row(lu.permutation()[i]);
        for (int j = 0; j < n; j++) {
          assertEquals(j < i ? 0 : lu.upper().get(i, j), lu.upper().get(i, j));
          assertTrue(Math.abs(lu.lower().get(i, j)) <= 1);
        }
      }
      Matrices.assertClose(
          Matrix.of(permuted), MatMul.matmul(lu.lower(), lu.upper()), 1e-15 * n, seed);
    }
  }

  @Test
  void solvesSystems() {
    double[] x = Lu.of(Matrix.ofRowMajor(2, 2, 2, 1, 1, 3)).solve(new double[] {5, 10});
    assertArrayEquals(new double[] {1, 3}, x, 1e-15);
    for (int seed = 0; seed < 40; seed++) {
      int n = 1 + seed % 10;
      Matrix matrix = Matrices.gauss(n, n, seed);
      double[] wanted = Matrices.gauss(n, 1, seed + 500).column(0);
      double[] found = Lu.of(matrix).solve(MatMul.matvec(matrix, wanted));
      assertArrayEquals(wanted, found, 1e-15 * n * Svd.of(matrix).conditionNumber() * 10);
    }
  }

  @Test
  void saysWhatIsWrong() {
    MatrixTest.assertMessage(
        "determinant: needs a square matrix, this one is (2, 3): 2 ≠ 3",
        () -> Determinant.of(Matrix.zeros(2, 3)));
    MatrixTest.assertMessage(
        "determinant: the entry at (0, 1) is NaN",
        () -> Determinant.of(Matrix.ofRowMajor(2, 2, 1, Double.NaN, 1, 1)));
    MatrixTest.assertMessage(
        "solve: the matrix is singular, pivot 1 is 0",
        () -> Lu.of(Matrix.ofRowMajor(2, 2, 1, 1, 1, 1)).solve(new double[2]));
    MatrixTest.assertMessage(
        "solve: matrix is (2, 2), right side has 3 numbers",
        () -> Lu.of(Matrix.identity(2)).solve(new double[3]));
  }

  @Test
  void leavesTheDoublesOnlyWhereTheWholeProductDoes() {
    Matrix diagonal = Matrix.diagonal(1e200, 1e200, 1e-300);
    assertEquals(1, Lu.of(diagonal).determinant() / 1e100, 1e-14);
    assertEquals(1, Determinant.of(diagonal) / 1e100, 1e-14);
    assertEquals(1, Determinant.of(Matrix.diagonal(1e-300, 1e-300, 1e300, 1e300)), 1e-14);
    assertEquals(Double.POSITIVE_INFINITY, Determinant.of(Matrix.diagonal(1e200, 1e200, 1)));
    assertEquals(0, Determinant.of(Matrix.diagonal(1e-200, 1e-200, 1)));
    assertEquals(0, Determinant.of(Matrix.ofRowMajor(2, 2, 1e200, 1e200, 1e200, 1e200)));
    // 2·10³⁰⁰ · 3·10⁻³⁰⁰ − 10³⁰⁰ · 10⁻³⁰⁰ = 5 within the rounding of the entries
    assertEquals(5, Determinant.of(Matrix.ofRowMajor(2, 2, 2e300, 1e300, 1e-300, 3e-300)), 1e-14);
    double large = 1.5e308; // elimination subtracts and adds these
    Matrix full = Matrix.ofRowMajor(3, 3, large, -large, 1, large, large, 0, 1, 0, 1e-308);
    // large·(large·1e-308) + large·(large·1e-308) − large: 2·1.5²·10³⁰⁸ − 1.5·10³⁰⁸, too large
    assertEquals(Double.POSITIVE_INFINITY, Determinant.of(full));
    assertEquals(1, Determinant.of(Matrix.diagonal(large, 1 / large, 1)), 1e-15);
  }

  @Test
  void solvesWithNumbersNearTheLargestDouble() {
    double large = 1.5e308;
    double[] x =
        Lu.of(Matrix.ofRowMajor(2, 2, large, -large, large, large)).solve(new double[] {0, large});
    assertArrayEquals(new double[] {0.5, 0.5}, x, 1e-15);
  }
}
