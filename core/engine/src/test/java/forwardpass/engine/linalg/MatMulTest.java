package forwardpass.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatMulTest {
  private static final Matrix A = Matrix.ofRowMajor(2, 2, 1, 2, 3, 4);
  private static final Matrix B = Matrix.ofRowMajor(2, 2, 5, 6, 7, 8);

  @Test
  void multipliesTheBooksMatricesBothWaysRound() {
    assertEquals(Matrix.ofRowMajor(2, 2, 19, 22, 43, 50), MatMul.matmul(A, B));
    assertEquals(Matrix.ofRowMajor(2, 2, 23, 34, 31, 46), MatMul.matmul(B, A));
  }

  @Test
  void opensAnEntryToItsTerms() {
    MatMul.Entry entry = MatMul.entry(A, B, 1, 0);
    assertEquals(List.of(3.0, 4.0), entry.left());
    assertEquals(List.of(5.0, 7.0), entry.right());
    assertEquals(List.of(15.0, 28.0), entry.terms());
    assertEquals(43, entry.sum());
  }

  @Test
  void everyEntryOpenedIsTheEntryOfTheProduct() {
    Matrix left = Matrices.gauss(5, 7, 1);
    Matrix right = Matrices.gauss(7, 4, 2);
    Matrix product = MatMul.matmul(left, right);
    for (int i = 0; i < 5; i++) {
      assertArrayEquals(product.column(2), MatMul.matvec(left, right.column(2)));
      for (int j = 0; j < 4; j++) {
        assertEquals(product.get(i, j), MatMul.entry(left, right, i, j).sum()); // to the bit
      }
    }
  }

  @Test
  void multipliesTheBooksVectors() {
    Matrix figure = Matrix.of(new double[] {2, 0}, new double[] {0, 3}, new double[] {1, 1});
    assertArrayEquals(new double[] {8, 6, 6}, MatMul.matvec(figure, new double[] {4, 2}));
    Matrix projection = Matrix.of(new double[] {1, 0, 2}, new double[] {0, 3, 1});
    assertArrayEquals(new double[] {11, 7}, MatMul.matvec(projection, new double[] {3, 1, 4}));
    Matrix exercise = Matrix.ofRowMajor(2, 2, 2, 1, 0, 3);
    assertArrayEquals(new double[] {10, 6}, MatMul.matvec(exercise, new double[] {4, 2}));
  }

  @Test
  void multipliesPageByPage() {
    List<Matrix> left = List.of(Matrices.gauss(4, 8, 1), Matrices.gauss(4, 8, 2)); // (2, 4, 8)
    List<Matrix> right = List.of(Matrices.gauss(8, 4, 3), Matrices.gauss(8, 4, 4)); // (2, 8, 4)
    List<Matrix> product = MatMul.batched(left, right);
    assertEquals(2, product.size());
    assertEquals("(4, 4)", product.get(0).shape());
    assertEquals(MatMul.matmul(left.get(1), right.get(1)), product.get(1));
    List<Matrix> one = List.of(right.get(0));
    assertEquals(
        List.of(MatMul.matmul(left.get(0), one.get(0)), MatMul.matmul(left.get(1), one.get(0))),
        MatMul.batched(left, one));
  }

  @Test
  void isAssociativeUpToRounding() {
    for (int seed = 0; seed < 30; seed++) {
      Matrix a = Matrices.gauss(1 + seed % 6, 5, seed);
      Matrix b = Matrices.gauss(5, 1 + seed % 4, seed + 100);
      Matrix c = Matrices.gauss(1 + seed % 4, 6, seed + 200);
      Matrix left = MatMul.matmul(MatMul.matmul(a, b), c);
      Matrices.assertClose(left, MatMul.matmul(a, MatMul.matmul(b, c)), 1e-14, seed);
      assertEquals(
          MatMul.matmul(a, b).transpose(), MatMul.matmul(b.transpose(), a.transpose())); // exact
    }
  }

  @Test
  void namesBothShapes() {
    MatrixTest.assertMessage(
        "matmul: left is (3, 4), right is (2, 5): 4 ≠ 2",
        () -> MatMul.matmul(Matrix.zeros(3, 4), Matrix.zeros(2, 5)));
    MatrixTest.assertMessage(
        "matvec: matrix is (2, 3), vector has 2 numbers: 3 ≠ 2",
        () -> MatMul.matvec(Matrix.zeros(2, 3), new double[2]));
    MatrixTest.assertMessage(
        "batched matmul: left is (2, 4, 8), right is (3, 8, 4): 2 ≠ 3",
        () -> MatMul.batched(pages(2, 4, 8), pages(3, 8, 4)));
    MatrixTest.assertMessage(
        "batched matmul: left is (2, 4, 8), right is (2, 4, 8): 8 ≠ 4",
        () -> MatMul.batched(pages(2, 4, 8), pages(2, 4, 8)));
    MatrixTest.assertMessage(
        "batched matmul: left has no pages", () -> MatMul.batched(List.of(), pages(1, 2, 2)));
    MatrixTest.assertMessage(
        "batched matmul: right page 0 is (1, 2), page 1 is (2, 1)",
        () -> MatMul.batched(pages(1, 1, 1), List.of(Matrix.zeros(1, 2), Matrix.zeros(2, 1))));
  }

  private static List<Matrix> pages(int count, int rows, int cols) {
    return java.util.Collections.nCopies(count, Matrix.zeros(rows, cols));
  }
}
