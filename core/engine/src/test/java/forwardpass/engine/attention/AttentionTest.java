package forwardpass.engine.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values marked numpy come from numpy 1.24: exp of the scores over their sum, times the values. */
class AttentionTest {
  private static final Matrix Q = Matrix.of(new double[][] {{1, 0}, {0, 1}, {1, 1}});
  private static final Matrix K = Matrix.of(new double[][] {{1, 1}, {0, 1}, {1, 0}});
  private static final Matrix V = Matrix.of(new double[][] {{10, 0}, {0, 10}, {5, 5}});

  @Test
  void givesTheWorkedExample() {
    AttentionSteps steps = ScaledDotProduct.attend(Q, K, V, false);
    assertArrayEquals(new double[] {1, 0, 1, 1, 1, 0, 2, 1, 1}, steps.products().toRowMajor());
    assertEquals(0.7071067811865475, steps.scores().get(0, 0), 1e-15);
    assertArrayEquals( // numpy
        new double[] {
          0.4011120926797859, 0.1977758146404282, 0.4011120926797859,
          0.4011120926797859, 0.4011120926797859, 0.1977758146404282,
          0.5034898434845538, 0.2482550782577231, 0.2482550782577231
        },
        steps.weights().toRowMajor(),
        1e-15);
    assertArrayEquals( // numpy
        new double[] {
          6.016681390196789, 3.9833186098032116, 5, 5, 6.276173826134154, 3.72382617386
        },
        steps.output().toRowMajor(),
        1e-11);
  }

  @Test
  void hidesWhatComesLaterUnderTheMask() {
    AttentionSteps steps = ScaledDotProduct.attend(Q, K, V, true);
    assertEquals(Double.NEGATIVE_INFINITY, steps.masked().get(0, 1));
    assertArrayEquals(new double[] {1, 0, 0}, steps.weights().row(0));
    assertArrayEquals(new double[] {0.5, 0.5, 0}, steps.weights().row(1), 1e-15);
    assertArrayEquals(new double[] {10, 0}, steps.output().row(0));
  }

  @Test
  void agreesWithTheModelsAttention() {
    Rng rng = Rng.seeded(5);
    Matrix q = random(6, 4, rng);
    Matrix k = random(6, 4, rng);
    Matrix v = random(6, 4, rng);
    ArrayBackend backend = new ArrayBackend();
    Tensor z =
        backend.causalAttention(
            tensor(backend, q), tensor(backend, k), tensor(backend, v), 6, 0.5f); // 1/√4
    double[] expected = ScaledDotProduct.attend(q, k, v, true).output().toRowMajor();
    float[] found = backend.read(z);
    for (int i = 0; i < found.length; i++) {
      assertEquals(expected[i], found[i], 1e-6);
    }
  }

  private static Tensor tensor(ArrayBackend backend, Matrix matrix) {
    double[] numbers = matrix.toRowMajor();
    float[] narrow = new float[numbers.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = (float) numbers[i];
    }
    return backend.tensor(Shape.of(1, 1, matrix.rows(), matrix.cols()), narrow);
  }

  private static Matrix random(int rows, int cols, Rng rng) {
    return Matrix.ofRowMajor(rows, cols, RandomScores.vector(rows * cols, rng));
  }

  @Test
  void refusesShapesThatDoNotFit() {
    assertSays(
        "attention: queries are (3, 2), keys (3, 1): 2 ≠ 1",
        () -> ScaledDotProduct.attend(Q, Matrix.of(new double[][] {{1}, {2}, {3}}), V, false));
    assertSays(
        "attention: keys are (3, 2), values (2, 2): 3 ≠ 2",
        () -> ScaledDotProduct.attend(Q, K, Matrix.identity(2), false));
    assertSays(
        "attention: under the mask queries are (2, 2), keys (3, 2): 2 ≠ 3",
        () -> ScaledDotProduct.attend(Matrix.identity(2), K, V, true));
  }

  private static void assertSays(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  @Test
  void putsTheHeadsSideBySideAndMixesThem() {
    Matrix x = Matrix.of(new double[][] {{1, 0}, {0, 1}});
    Matrix one = Matrix.identity(2);
    AttentionHead plain = new AttentionHead(one, one, one);
    AttentionHead doubled = new AttentionHead(one, one, one.scaled(2));
    Matrix wO = Matrix.of(new double[][] {{1, 0}, {0, 1}, {1, 0}, {0, -1}});
    MultiHeadAttention.Pass pass = new MultiHeadAttention(List.of(plain, doubled), wO).of(x, true);
    // Row 0 sees itself alone: [1, 0], and [2, 0] from the head that doubles.
    assertArrayEquals(new double[] {1, 0, 2, 0}, pass.concatenated().row(0));
    assertArrayEquals(new double[] {3, 0}, pass.output().row(0));
    assertEquals(MatMul.matmul(pass.concatenated(), wO), pass.output());
  }

  @Test
  void countsTheTable() {
    AttentionTable table = new AttentionTable(1, 8, 100);
    assertEquals(80_000, table.pairs());
    assertEquals(40_400, table.causalPairs());
    assertEquals(160_000, table.bytes(2));
    assertEquals(4 * table.pairs(), new AttentionTable(1, 8, 200).pairs());
  }

  /** The variance of a product of two independent standard normals is 1, and variances add up. */
  @Test
  void dotProductsSpreadAsTheirLength() {
    for (int dK : new int[] {1, 16, 256}) {
      Rng rng = Rng.seeded(dK);
      double[] products = new double[4000];
      for (int i = 0; i < products.length; i++) {
        products[i] = RandomScores.product(dK, rng);
      }
      assertEquals(1, Moments.variance(products) / dK, 0.15); // some 5 standard errors at d_k = 1
      assertEquals(0, Moments.mean(products) / Math.sqrt(dK), 0.08);
    }
  }

  @Test
  void scoresHeadsByWhereTheyLook() {
    List<Integer> tokens = List.of(7, 3, 7, 3);
    Matrix pattern =
        Matrix.of(
            new double[][] {
              {1, 0, 0, 0}, {0.9, 0.1, 0, 0}, {0.2, 0.7, 0.1, 0}, {0.1, 0.3, 0.6, 0}
            });
    HeadScores scores = HeadScores.of(pattern, tokens);
    assertEquals((0.9 + 0.7 + 0.6) / 3, scores.previous().mean(), 1e-15);
    assertEquals((1 / 2.0 + 1 / 3.0 + 1 / 4.0) / 3, scores.previous().evenMean(), 1e-15);
    assertEquals((0.2 + 0.3) / 2, scores.same().mean(), 1e-15); // 7 at 0, 3 at 1
    assertEquals((0.7 + 0.6) / 2, scores.induction().mean(), 1e-15); // what came after them
    assertEquals((0.9 + 0.2 + 0.1) / 3, scores.first().mean(), 1e-15);
    assertEquals(6, scores.plus(scores).previous().rows());
    assertEquals(scores.same().mean(), scores.plus(scores).same().mean(), 1e-15);
  }

  @Test
  void aTokenThatRepeatsTheOneBeforeHasNoFollowerYet() {
    Matrix pattern = Matrix.of(new double[][] {{1, 0}, {0.25, 0.75}});
    HeadScores scores = HeadScores.of(pattern, List.of(4, 4));
    assertEquals(0.25, scores.same().mean());
    // exp(0.25 ln 4 + 0.75 ln (4/3)), worked by hand: 4 / 3^0.75
    assertEquals(1.7547653506033234, scores.breadth().mean(), 1e-14);
    assertEquals(0, scores.induction().rows());
    assertEquals(0, scores.induction().mean());
  }
}
