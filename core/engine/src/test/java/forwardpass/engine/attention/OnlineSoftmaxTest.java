package forwardpass.engine.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import org.junit.jupiter.api.Test;

class OnlineSoftmaxTest {
  private static final double HIDDEN = Double.NEGATIVE_INFINITY;

  /** numpy: a first tile that is all masked, then −3 and −1. */
  @Test
  void aTileThatIsAllMaskedChangesNothing() {
    OnlineSoftmax start = OnlineSoftmax.start(2);
    OnlineSoftmax masked = start.with(new double[] {HIDDEN, HIDDEN}, Matrix.identity(2));
    assertSame(start, masked);
    OnlineSoftmax after = masked.with(new double[] {-3, -1}, Matrix.identity(2));
    assertEquals(-1, after.max());
    assertEquals(1.135335283, after.sum(), 1e-9);
    assertArrayEquals(new double[] {0.119203, 0.880797}, after.output(), 1e-6);
  }

  /** The whole softmax, then the weighted mean. */
  @Test
  void everyTileSizeGivesTheWholeSoftmax() {
    Rng rng = Rng.seeded(5);
    double[] scores = new double[13];
    double[] numbers = new double[13 * 3];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = 40 * rng.nextGaussian();
    }
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = rng.nextGaussian();
    }
    Matrix values = Matrix.ofRowMajor(13, 3, numbers);
    double[] weights = Softmax.softmax(scores);
    double[] whole = new double[3];
    for (int i = 0; i < 13; i++) {
      for (int j = 0; j < 3; j++) {
        whole[j] += weights[i] * values.get(i, j);
      }
    }
    for (int size = 1; size <= 14; size++) {
      assertArrayEquals(whole, OnlineSoftmax.attend(scores, values, size), 1e-12);
    }
  }

  @Test
  void largeScoresDoNotOverflow() {
    double[] out =
        OnlineSoftmax.attend(new double[] {-20_000, HIDDEN, -20_001}, Matrix.identity(3), 2);
    assertArrayEquals(new double[] {0.731059, 0, 0.268941}, out, 1e-6);
  }

  @Test
  void refusesShapesThatDoNotFit() {
    assertThrows(
        IllegalArgumentException.class,
        () -> OnlineSoftmax.start(2).with(new double[3], Matrix.identity(2)));
    assertThrows(
        IllegalArgumentException.class,
        () -> OnlineSoftmax.attend(new double[2], Matrix.identity(2), 0));
  }
}
