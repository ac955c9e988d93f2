package forwardpass.engine.lowbits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.weights.Int4Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LowBitsTest {
  /** The list of the OCP Microscaling Formats specification 1.0, table 5 and appendix. */
  @Test
  void e2m1HasTheEightNumbersOfItsSpecification() {
    double[] numbers = new double[MiniFloat.E2M1.count()];
    for (int i = 1; i < numbers.length; i++) {
      numbers[i] = MiniFloat.E2M1.above(numbers[i - 1]);
    }
    assertArrayEquals(new double[] {0, 0.5, 1, 1.5, 2, 3, 4, 6}, numbers);
  }

  /** FP8 Formats for Deep Learning, table 1: codes 00 to 7E are numbers, 7F is NaN. */
  @Test
  void e4m3HasTheNumbersOfItsPaper() {
    assertEquals(0x7F, MiniFloat.E4M3.count());
    double number = 0;
    for (int code = 0; code <= 0x7E; code++) {
      int exponent = code >> 3;
      double read = // by the definition: bias 7, a hidden one above exponent 0
          exponent == 0
              ? (code & 7) / 8.0 * Math.pow(2, -6)
              : (1 + (code & 7) / 8.0) * Math.pow(2, exponent - 7);
      assertEquals(read, number);
      assertEquals(read, MiniFloat.E4M3.nearest(read));
      number = MiniFloat.E4M3.above(number);
    }
    assertEquals(0.001953125, MiniFloat.E4M3.above(0)); // 2⁻⁹
    assertEquals(0.015625, MiniFloat.E4M3.nearest(0.0156)); // 2⁻⁶, the smallest normal
  }

  /** By hand: halves go to the neighbour whose last bit is 0. */
  @ParameterizedTest
  @CsvSource({
    "0.25, 0",
    "0.26, 0.5",
    "0.75, 1",
    "1.25, 1",
    "1.75, 2",
    "2.5, 2",
    "2.51, 3",
    "3.5, 4",
    "5, 4",
    "5.01, 6",
    "-5.01, -6",
    "7, 6",
    "-100, -6"
  })
  void e2m1TakesTheNearest(double x, double nearest) {
    assertEquals(nearest, MiniFloat.E2M1.nearest(x));
  }

  @ParameterizedTest
  @CsvSource({
    "448, 448",
    "1e9, 448",
    "17, 16",
    "18, 18",
    "19, 20",
    "0.0009, 0",
    "0.001, 0.001953125",
    "-0.3, -0.3125"
  })
  void e4m3TakesTheNearest(double x, double nearest) {
    assertEquals(nearest, MiniFloat.E4M3.nearest(x));
  }

  /** 4,096 weights: 64 × 64. Two blocks of 32 in each of 64 outputs. */
  @ParameterizedTest
  @CsvSource({
    "FLOAT32, 16384",
    "BFLOAT16, 8192",
    "FP8, 4100",
    "INT8, 4352",
    "INT4, 2560",
    "MXFP4, 2176"
  })
  void countsItsBytes(WeightRounding format, long bytes) {
    assertEquals(bytes, format.bytes(64, 64));
  }

  /**
   * The block's largest is 5.2, its exponent 2, so the scale is 2⁰; then 0.2 has a scale of ⅛/4.
   */
  @Test
  void mxfp4SharesAPowerOfTwoAmongThirtyTwo() {
    float[] weights = new float[64];
    weights[0] = 5.2f;
    weights[1] = -1.3f;
    weights[2] = 0.2f;
    weights[32] = 0.2f; // exponent −3, scale 2⁻⁵: 6.4 there, cut to 6
    weights[33] = 0.1f; // 3.2 there, 3
    float[] rounded = WeightRounding.MXFP4.round(64, 1, weights);
    assertEquals(6, rounded[0]);
    assertEquals(-1.5, rounded[1]);
    assertEquals(0, rounded[2]);
    assertEquals(6 / 32.0, rounded[32]);
    assertEquals(3 / 32.0, rounded[33]);
  }

  /** The engine's own int8 and int4 matrices, which have other code, are the second way. */
  @Test
  void wholeNumbersAgreeWithTheMatricesThatAreMultiplied() {
    Rng rng = Rng.seeded(3);
    float[] weights = new float[70 * 5];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) rng.nextGaussian();
    }
    assertArrayEquals(
        Int8Matrix.quantize(70, 5, 70, weights).dequantize(),
        WeightRounding.INT8.round(70, 5, weights),
        1e-12f); // a zero may have another sign
    assertArrayEquals(
        Int4Matrix.quantize(70, 5, 32, weights).toInt8().dequantize(),
        WeightRounding.INT4.round(70, 5, weights),
        1e-12f);
  }

  @ParameterizedTest
  @EnumSource(WeightRounding.class)
  void roundsNoMoreTheSecondTime(WeightRounding format) {
    Rng rng = Rng.seeded(4);
    float[] weights = new float[64 * 3];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) rng.nextGaussian();
    }
    float[] once = format.round(64, 3, weights);
    float[] twice = format.round(64, 3, once);
    for (int i = 0; i < once.length; i++) {
      assertEquals(once[i], twice[i], 1e-6 * Math.abs(once[i]));
      assertTrue(Math.abs(once[i] - weights[i]) < 0.6, format + " " + weights[i] + " " + once[i]);
    }
    assertArrayEquals(new float[64], format.round(64, 1, new float[64]));
    assertThrows(IllegalArgumentException.class, () -> format.round(64, 2, weights));
  }
}
