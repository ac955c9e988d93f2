package forwardpass.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QrTest {
  @Test
  void agreesWithNumPyButForSigns() {
    Qr qr = Qr.of(Matrix.ofRowMajor(3, 2, 1, 2, 3, 4, 5, 6));
    Matrix r = Matrix.ofRowMajor(2, 2, 5.916079783099616, 7.437357441610946, 0, 0.828078671210825);
    Matrices.assertClose(r, qr.r(), 1e-14, "r");
    assertArrayEquals(
        new double[] {0.8970852271450604, 0.2760262237369416, -0.3450327796711771},
        qr.q().column(1),
        1e-13);
  }

  @Test
  void rebuildsTheMatrixFromOrthonormalColumns() {
    for (Matrix matrix : Matrices.zoo()) {
      if (matrix.rows() >= matrix.cols()) {
        Qr qr = Qr.of(matrix);
        Matrices.assertOrthonormalColumns(qr.q(), 1e-14, matrix.shape());
        Matrices.assertClose(matrix, MatMul.matmul(qr.q(), qr.r()), 1e-14, matrix.shape());
        for (int i = 0; i < matrix.cols(); i++) {
          assertTrue(qr.r().get(i, i) >= 0);
        }
      }
    }
  }

  @Test
  void leastSquaresFitsALine() {
    // By hand: through (0, 1), (1, 3), (2, 4), (3, 4) the best line is 1.5 + x.
    Matrix line = Matrix.ofRowMajor(4, 2, 1, 0, 1, 1, 1, 2, 1, 3);
    assertArrayEquals(
        new double[] {1.5, 1}, Qr.of(line).leastSquares(new double[] {1, 3, 4, 4}), 1e-14);
    Matrix huge = line.scaled(1e300);
    double[] b = {1e300, 3e300, 4e300, 4e300};
    assertArrayEquals(new double[] {1.5, 1}, Qr.of(huge).leastSquares(b), 1e-14);
  }

  @Test
  void leastSquaresIsThePseudoinverse() {
    for (int seed = 0; seed < 20; seed++) {
      Matrix matrix = Matrices.gauss(9, 4, seed);
      double[] b = Matrices.gauss(9, 1, seed + 100).column(0);
      assertArrayEquals(
          MatMul.matvec(Svd.of(matrix).pseudoinverse(), b), Qr.of(matrix).leastSquares(b), 1e-12);
    }
  }

  @Test
  void saysWhatIsWrong() {
    MatrixTest.assertMessage(
        "QR: needs at least as many rows as columns, the matrix is (2, 3)",
        () -> Qr.of(Matrix.zeros(2, 3)));
    Qr flat = Qr.of(Matrix.ofRowMajor(3, 2, 1, 2, 2, 4, 3, 6));
    MatrixTest.assertMessage(
        "least squares: column 1 depends on those before it",
        () -> flat.leastSquares(new double[3]));
    MatrixTest.assertMessage(
        "least squares: the matrix has 3 rows, the right side 2 numbers",
        () -> flat.leastSquares(new double[2]));
    assertEquals("(2, 2)", flat.r().shape());
  }
}
