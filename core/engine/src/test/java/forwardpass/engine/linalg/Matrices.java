package forwardpass.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Goldens.Golden;
import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.List;

/** Matrices that tests of decompositions should meet, and what they should satisfy. */
final class Matrices {
  private Matrices() {}

  static Matrix of(Golden golden) {
    double[] in = golden.arguments();
    double[] entries = new double[in.length - 2];
    System.arraycopy(in, 2, entries, 0, entries.length);
    return Matrix.ofRowMajor((int) in[0], (int) in[1], entries);
  }

  static Matrix gauss(int rows, int cols, int seed) {
    Rng rng = Rng.seeded(seed);
    double[] data = new double[rows * cols];
    for (int i = 0; i < data.length; i++) {
      data[i] = rng.nextGaussian();
    }
    return Matrix.ofRowMajor(rows, cols, data);
  }

  static Matrix hilbert(int rows, int cols) {
    double[] data = new double[rows * cols];
    for (int i = 0; i < data.length; i++) {
      data[i] = 1.0 / (i / cols + i % cols + 1);
    }
    return Matrix.ofRowMajor(rows, cols, data);
  }

  /** Columns and rows of wildly different size: 10^±(spread). */
  static Matrix graded(int rows, int cols, int seed, double spread) {
    Rng rng = Rng.seeded(seed);
    double[] data = gauss(rows, cols, seed).toRowMajor();
    double[] sizes = new double[cols];
    for (int j = 0; j < cols; j++) {
      sizes[j] = Math.pow(10, spread * (2 * rng.nextDouble() - 1));
    }
    for (int i = 0; i < data.length; i++) {
      data[i] *= sizes[i % cols];
    }
    return Matrix.ofRowMajor(rows, cols, data);
  }

  /** Every shape up to 7×7, random, of low rank, graded; and the special ones. */
  static List<Matrix> zoo() {
    List<Matrix> zoo = new ArrayList<>();
    for (int rows = 1; rows <= 7; rows++) {
      for (int cols = 1; cols <= 7; cols++) {
        int seed = 10 * rows + cols;
        zoo.add(gauss(rows, cols, seed));
        zoo.add(MatMul.matmul(gauss(rows, 1, seed), gauss(1, cols, seed + 1)));
        zoo.add(MatMul.matmul(gauss(rows, 2, seed + 2), gauss(2, cols, seed + 3)));
        zoo.add(graded(rows, cols, seed, 12));
        zoo.add(Matrix.zeros(rows, cols));
        zoo.add(hilbert(rows, cols));
      }
    }
    zoo.add(gauss(40, 25, 1));
    zoo.add(gauss(25, 40, 2));
    zoo.add(gauss(100, 3, 3));
    zoo.add(gauss(3, 100, 4));
    zoo.add(hilbert(20, 20));
    zoo.add(Matrix.identity(9));
    zoo.add(Matrix.diagonal(3, -3, 0, 3, 1e-200, 0));
    zoo.add(gauss(6, 4, 5).scaled(1e300));
    zoo.add(gauss(6, 4, 6).scaled(1e-300));
    zoo.add(graded(6, 6, 7, 150));
    zoo.add(Matrix.of(new double[] {1, 1, 1}, new double[] {1, 1, 1}, new double[] {1, 1, 1}));
    zoo.add(Matrix.of(new double[] {0, 1e-200}, new double[] {1, 0}));
    zoo.add(Matrix.ofRowMajor(1, 1, -4));
    zoo.add(
        Matrix.of(
            new double[] {1, 0, 0},
            new double[] {0, 1e-200, 1e-200},
            new double[] {0, 1e-200, 2e-200}));
    return zoo;
  }

  /** Fails unless the columns have length 1 and stand at right angles. */
  static void assertOrthonormalColumns(Matrix q, double tolerance, Object about) {
    Matrix gram = MatMul.matmul(q.transpose(), q);
    double error = gram.minus(Matrix.identity(q.cols())).maxAbs();
    assertTrue(error <= tolerance, () -> about + ": columns are off by " + error);
  }

  /** Fails unless |actual − expected| ≤ tolerance·|scale| in the Frobenius norm. */
  static void assertClose(Matrix expected, Matrix actual, double tolerance, Object about) {
    assertEquals(expected.shape(), actual.shape());
    double size = expected.frobeniusNorm();
    // Divided first: a difference of numbers near 10³⁰⁰ has a norm, its square has not.
    double error =
        size == 0 ? actual.frobeniusNorm() : actual.minus(expected).frobeniusNorm() / size;
    assertTrue(error <= tolerance, () -> about + ": off by " + error);
  }
}
