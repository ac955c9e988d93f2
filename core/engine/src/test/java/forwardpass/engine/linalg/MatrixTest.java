package forwardpass.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MatrixTest {
  private static final Matrix W = Matrix.of(new double[] {1, 2, 3}, new double[] {4, 5, 6});

  @Test
  void knowsItsShapeAndItsNumbers() {
    assertEquals("(2, 3)", W.shape());
    assertEquals(6, W.get(1, 2));
    assertArrayEquals(new double[] {4, 5, 6}, W.row(1));
    assertArrayEquals(new double[] {2, 5}, W.column(1));
    assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, W.toRowMajor());
    assertEquals("[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]", W.toString());
  }

  @Test
  void transposesTwiceToItself() {
    assertEquals("[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]", W.transpose().toString());
    assertEquals(W, W.transpose().transpose());
  }

  @Test
  void addsSubtractsAndScales() {
    assertEquals(W.scaled(2), W.plus(W));
    assertEquals(Matrix.zeros(2, 3), W.minus(W));
    assertEquals(Math.sqrt(91), W.frobeniusNorm(), 1e-15);
    assertEquals(1, Matrix.ofRowMajor(1, 2, 3e200, 4e200).frobeniusNorm() / 5e200, 1e-15);
    assertEquals(1, Matrix.ofRowMajor(1, 2, 3e-200, 4e-200).frobeniusNorm() / 5e-200, 1e-15);
  }

  @Test
  void cannotBeChangedFromOutside() {
    double[] row = {1, 2};
    Matrix matrix = Matrix.of(row);
    Matrix flat = Matrix.ofRowMajor(1, 2, row);
    row[0] = 9;
    matrix.row(0)[0] = 9;
    matrix.toRowMajor()[0] = 9;
    assertEquals(1, matrix.get(0, 0));
    assertEquals(1, flat.get(0, 0));
  }

  @Test
  void equalsBitForBit() {
    assertEquals(Matrix.ofRowMajor(2, 2, 1, 0, 0, 1), Matrix.identity(2));
    assertEquals(Matrix.identity(2).hashCode(), Matrix.diagonal(1, 1).hashCode());
    assertNotEquals(Matrix.ofRowMajor(1, 1, 0.0), Matrix.ofRowMajor(1, 1, -0.0));
    assertNotEquals(Matrix.ofRowMajor(1, 2, 1, 2), Matrix.ofRowMajor(2, 1, 1, 2));
  }

  @Test
  void saysWhatIsWrongWithBothValues() {
    assertMessage(
        "row 0 has 2 numbers, row 1 has 3", () -> Matrix.of(new double[2], new double[3]));
    assertMessage("a matrix needs at least one row", Matrix::of);
    assertMessage(
        "a matrix needs at least one row and one column, not (1, 0)",
        () -> Matrix.of(new double[0]));
    assertMessage(
        "a (2, 3) matrix has 6 numbers, not 5", () -> Matrix.ofRowMajor(2, 3, 1, 2, 3, 4, 5));
    assertMessage(
        "a (100000, 100000) matrix has more numbers than an array can hold",
        () -> Matrix.zeros(100_000, 100_000));
    assertMessage("sum: left is (2, 3), right is (3, 2)", () -> W.plus(W.transpose()));
    assertMessage("row 2 is not within 0 … 1", () -> W.get(2, 0));
    assertMessage("column -1 is not within 0 … 2", () -> W.column(-1));
  }

  static void assertMessage(String message, Executable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  @Test
  void namesARowThatIsNull() {
    assertMessage("row 1 is null", () -> Matrix.of(new double[][] {{1}, null}));
    assertMessage("row 0 is null", () -> Matrix.of(new double[][] {null}));
  }
}
