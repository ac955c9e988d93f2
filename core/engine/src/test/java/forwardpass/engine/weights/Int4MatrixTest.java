package forwardpass.engine.weights;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Int8Matrix;
import org.junit.jupiter.api.Test;

class Int4MatrixTest {

  @Test
  void roundsEachBlocksColumnToItsOwnScale() {
    // two blocks of two inputs; 14 / 7 = 2
    Int4Matrix matrix = Int4Matrix.quantize(3, 2, 2, new float[] {14, 1, -3, 0, 0, 0.7f});
    assertArrayEquals(new float[] {2, 1 / 7f, 0, 0.7f / 7}, matrix.scales());
    // integers 7 7 | −2 (−1.5 to even) 0 | 0 7, each plus 8, low nibble first
    assertArrayEquals(new byte[] {(byte) 0xFF, (byte) 0x86, (byte) 0xF8}, matrix.nibbles());
    assertEquals(-2, matrix.value(1, 0));
    assertArrayEquals(new byte[] {7, 7, -2, 0, 0, 7}, matrix.toInt8().values());
    assertEquals(3 + 4 * 4, matrix.byteCount());
  }

  /** |weight − back| ≤ (½ + 2⁻¹⁷) · scale, for int8 and int4, over sizes and magnitudes. */
  @Test
  void errorStaysWithinTheStatedBound() {
    Rng rng = Rng.seeded(7);
    for (int round = 0; round < 60; round++) {
      int inputs = 1 + rng.nextInt(70);
      int outputs = 1 + rng.nextInt(9);
      int block = 1 + rng.nextInt(40);
      double size = Math.pow(10, rng.nextInt(60) - 30);
      float[] weights = new float[inputs * outputs];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (float) (rng.nextGaussian() * size);
      }
      Int8Matrix eight = Int8Matrix.quantize(inputs, outputs, block, weights);
      requireBound(weights, eight, 127);
      requireBound(weights, Int4Matrix.quantize(inputs, outputs, block, weights).toInt8(), 7);
    }
  }

  private static void requireBound(float[] weights, Int8Matrix matrix, int largest) {
    float[] back = matrix.dequantize();
    double worst = 0;
    for (int i = 0; i < weights.length; i++) {
      int row = i / matrix.outputs() / matrix.blockSize();
      double scale = matrix.scales()[row * matrix.outputs() + i % matrix.outputs()];
      double error = Math.abs((double) back[i] - weights[i]);
      assertTrue(error <= (0.5 + 0x1p-17) * scale, () -> error / scale + " of a scale");
      assertTrue(Math.abs(matrix.values()[i]) <= largest);
      worst = Math.max(worst, error / scale);
    }
    assertTrue(weights.length < 100 || worst > 0.4, "the bound is nearly reached: " + worst);
  }

  @Test
  void refusesWhatDoesNotFit() {
    refuses(
        "int4 matrix (2, 3): 2 bytes ≠ 3",
        () -> new Int4Matrix(2, 3, 1, new byte[2], new float[6]));
    refuses(
        "int4 matrix (2, 3): 4 scales ≠ 2 × 3",
        () -> new Int4Matrix(2, 3, 1, new byte[3], new float[4]));
    refuses(
        "int4 matrix: block size 0, must be ≥ 1", () -> Int4Matrix.quantize(2, 3, 0, new float[6]));
    refuses("int4 matrix (2, 3): 5 weights ≠ 6", () -> Int4Matrix.quantize(2, 3, 1, new float[5]));
    refuses(
        "int4 matrix: weight [1, 0] is not a finite number",
        () -> Int4Matrix.quantize(2, 1, 2, new float[] {1, Float.NEGATIVE_INFINITY}));
  }
}
