package forwardpass.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.engine.weights.Int4Matrix;
import org.junit.jupiter.api.Test;

class BlockScaleTest {
  private static final float TINY = Float.MIN_VALUE; // 2⁻¹⁴⁹

  private static float[] int8(float... block) {
    return Int8Matrix.quantize(block.length, 1, block.length, block).dequantize();
  }

  private static float[] int4(float... block) {
    return Int4Matrix.quantize(block.length, 1, block.length, block).toInt8().dequantize();
  }

  @Test
  void theLargestFloatStaysFinite() {
    // 3.4028235e38 / 127 rounds up, and 127 times that is no float any more
    float max = Float.MAX_VALUE;
    assertEquals(max, int8(max, -max)[0], 0.5 * max / 127);
    assertEquals(max, int4(max, -max)[0], 0.5 * max / 7);
    assertTrue(Float.isFinite(int8(max, -max)[1]) && Float.isFinite(int4(max, -max)[1]));
  }

  @Test
  void theSmallestFloatsAreRoundedByHalfAScaleAtMost() {
    // 178 / 127 rounds to 1, and 178 to 127; with a scale of 2 it is 89 of them
    assertArrayEquals(new float[] {178 * TINY, -2 * TINY}, int8(178 * TINY, -2 * TINY));
    assertArrayEquals(new float[] {TINY, 0}, int8(TINY, 0));
    assertArrayEquals(new float[] {TINY, 0}, int4(TINY, 0));
    assertArrayEquals(new float[] {3 * TINY}, int8(3 * TINY));
  }

  @Test
  void holdsForFloatsOfAllSizes() {
    Rng rng = Rng.seeded(5);
    for (int i = 0; i < 200_000; i++) {
      float x = Math.abs(Float.intBitsToFloat(rng.nextInt()));
      if (x <= Float.MAX_VALUE) {
        requireHalfAScale(x, 127);
        requireHalfAScale(x, 7);
      }
    }
  }

  private static void requireHalfAScale(float x, int steps) {
    float scale = BlockScale.of(x, steps);
    assertTrue(Float.isFinite(scale * steps), x + " / " + steps);
    double multiple = x == 0 ? 0 : Math.min(steps, Math.rint((double) x / scale));
    double error = Math.abs(multiple * scale - x);
    assertTrue(error <= 0.50001 * scale, x + " / " + steps + ": error " + error / scale);
  }
}
