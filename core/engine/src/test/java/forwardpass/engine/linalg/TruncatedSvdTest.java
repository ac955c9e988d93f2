package forwardpass.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import org.junit.jupiter.api.Test;

class TruncatedSvdTest {
  private static Matrix random(int rows, int cols, Rng rng) {
    double[] numbers = new double[rows * cols];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = rng.nextGaussian();
    }
    return Matrix.ofRowMajor(rows, cols, numbers);
  }

  /** Singular values that fall as slowly as 1/√i, as those of word counts do. */
  private static Matrix slowlyFalling(int rows, int cols, Rng rng) {
    Svd svd = Svd.of(random(rows, cols, rng));
    double[] s = svd.s();
    for (int i = 0; i < s.length; i++) {
      s[i] = 1 / Math.sqrt(i + 1);
    }
    return MatMul.matmul(MatMul.matmul(svd.u(), Matrix.diagonal(s)), svd.vT());
  }

  @Test
  void givesTheFirstLayersOfTheWholeDecomposition() {
    for (int[] shape : new int[][] {{150, 120}, {120, 150}}) {
      Matrix matrix = slowlyFalling(shape[0], shape[1], Rng.seeded(1));
      Svd whole = Svd.of(matrix);
      TruncatedSvd first = TruncatedSvd.of(matrix, 6, 4, Rng.seeded(2));
      for (int i = 0; i < 6; i++) {
        assertEquals(whole.s()[i], first.s()[i], 1e-6);
        for (int k = 0; k < matrix.rows(); k++) {
          assertEquals(whole.u().get(k, i), first.u().get(k, i), 1e-4);
        }
        for (int k = 0; k < matrix.cols(); k++) {
          assertEquals(whole.v().get(k, i), first.v().get(k, i), 1e-4);
        }
      }
    }
  }

  @Test
  void findsAMatrixOfLowRankExactlyWithoutPasses() {
    Rng rng = Rng.seeded(3);
    Matrix matrix = MatMul.matmul(random(90, 4, rng), random(4, 80, rng));
    TruncatedSvd svd = TruncatedSvd.of(matrix, 6, 0, rng);
    Matrix product =
        MatMul.matmul(MatMul.matmul(svd.u(), Matrix.diagonal(svd.s())), svd.v().transpose());
    assertTrue(matrix.minus(product).maxAbs() < 1e-11);
    assertTrue(svd.s()[4] < 1e-11);
    Matrix gram = MatMul.matmul(svd.u().transpose(), svd.u());
    assertTrue(gram.minus(Matrix.identity(6)).maxAbs() < 1e-11);
  }

  @Test
  void givesTheSameForTheSameSeed() {
    Matrix matrix = random(60, 50, Rng.seeded(4));
    assertEquals(
        TruncatedSvd.of(matrix, 5, 1, Rng.seeded(5)).u(),
        TruncatedSvd.of(matrix, 5, 1, Rng.seeded(5)).u());
  }

  @Test
  void refusesARankThatTheMatrixCanNotHave() {
    Matrix matrix = Matrix.zeros(3, 2);
    for (int rank : new int[] {0, 3}) {
      assertThrows(
          IllegalArgumentException.class, () -> TruncatedSvd.of(matrix, rank, 1, Rng.seeded(1)));
    }
  }
}
