package forwardpass.engine.tensor;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import org.junit.jupiter.api.Test;

class Int8MatrixTest {

  @Test
  void roundsEachBlocksColumnToItsOwnScale() {
    // two blocks of two inputs; 254 / 127 = 2
    Int8Matrix matrix = Int8Matrix.quantize(3, 2, 2, new float[] {254, 1, -3, 0, 0, 12.7f});
    assertEquals(2, matrix.blocks());
    assertArrayEquals(new float[] {2, 1 / 127f, 0, 12.7f / 127}, matrix.scales());
    // −3 / 2 = −1.5 goes to the even −2
    assertArrayEquals(new byte[] {127, 127, -2, 0, 0, 127}, matrix.values());
    assertEquals(254, matrix.dequantize()[0]);
    assertEquals(-4, matrix.dequantize()[2]);
  }

  @Test
  void errorIsAtMostHalfAScale() {
    Rng rng = Rng.seeded(7);
    float[] weights = new float[70 * 9];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) rng.nextGaussian();
    }
    Int8Matrix matrix = Int8Matrix.quantize(70, 9, 32, weights);
    float[] back = matrix.dequantize();
    for (int i = 0; i < weights.length; i++) {
      float scale = matrix.scales()[i / 9 / 32 * 9 + i % 9];
      float error = Math.abs(back[i] - weights[i]);
      assertTrue(error <= 0.5001f * scale, error + " of scale " + scale);
    }
  }

  @Test
  void refusesWhatDoesNotFit() {
    refuses(
        "int8 matrix (2, 3): 5 values ≠ 6",
        () -> new Int8Matrix(2, 3, 1, new byte[5], new float[6]));
    refuses(
        "int8 matrix (2, 3): 4 scales ≠ 2 × 3",
        () -> new Int8Matrix(2, 3, 1, new byte[6], new float[4]));
    refuses(
        "int8 matrix: block size 0, must be ≥ 1",
        () -> new Int8Matrix(2, 3, 0, new byte[6], new float[4]));
    refuses(
        "int8 matrix: weight [1, 0] is not a finite number",
        () -> Int8Matrix.quantize(2, 1, 2, new float[] {1, Float.NaN}));
  }
}
