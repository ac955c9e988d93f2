package forwardpass.engine.tensor;

import forwardpass.engine.numeric.Rounding;

/**
 * Weights [inputs, outputs] in eight bits each. The inputs are cut into blocks; within a block
 * every output column has one scale, and the weight is {@code values[k][n] · scales[k /
 * blockSize][n]}.
 *
 * <p>A product with it adds up inside a block first, then across blocks, in this order for each
 * output n: {@code y = 0}; for each block b: {@code s = 0 + x₀q₀ + x₁q₁ + …} over its k in order,
 * with q converted to float; {@code y = y + s · scales[b][n]}.
 *
 * @param inputs rows
 * @param outputs columns
 * @param blockSize how many inputs share a scale; the last block may be shorter
 * @param values row-major [inputs, outputs]
 * @param scales row-major [blocks, outputs]
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, compared by nobody
public record Int8Matrix(int inputs, int outputs, int blockSize, byte[] values, float[] scales) {
  /** Checks that the arrays have the sizes that the numbers say. */
  public Int8Matrix {
    Shape shape = Shape.of(inputs, outputs);
    if (blockSize < 1) {
      throw new IllegalArgumentException("int8 matrix: block size " + blockSize + ", must be ≥ 1");
    }
    if (values.length != shape.size()) {
      throw new IllegalArgumentException(
          "int8 matrix " + shape + ": " + values.length + " values ≠ " + shape.size());
    }
    int blocks = blocks(inputs, blockSize);
    if (scales.length != blocks * outputs) {
      throw new IllegalArgumentException(
          "int8 matrix " + shape + ": " + scales.length + " scales ≠ " + blocks + " × " + outputs);
    }
  }

  /** How many blocks the inputs are cut into. */
  public int blocks() {
    return blocks(inputs, blockSize);
  }

  private static int blocks(int inputs, int blockSize) {
    return (int) (((long) inputs + blockSize - 1) / blockSize);
  }

  /**
   * Rounds weights to int8: the scale of a block's column is its largest magnitude / 127 ({@link
   * BlockScale}), each value the nearest integer to weight / scale (ties to even). The error of a
   * weight is at most half its scale, up to rounding, and no weight becomes infinite.
   *
   * @param weights row-major [inputs, outputs], finite
   */
  public static Int8Matrix quantize(int inputs, int outputs, int blockSize, float[] weights) {
    byte[] values = new byte[weights.length];
    int blocks = blocks(inputs, Math.max(blockSize, 1));
    float[] scales = new float[blocks * outputs];
    Int8Matrix matrix = new Int8Matrix(inputs, outputs, blockSize, values, scales);
    for (int k0 = 0; k0 < inputs; k0 += blockSize) {
      int k1 = Math.min(k0 + blockSize, inputs);
      for (int n = 0; n < outputs; n++) {
        float scale = BlockScale.of(largest(weights, k0, k1, n, outputs), 127);
        scales[k0 / blockSize * outputs + n] = scale;
        for (int k = k0; k < k1 && scale > 0; k++) {
          int rounded = (int) Rounding.rint((double) weights[k * outputs + n] / scale);
          values[k * outputs + n] = (byte) Math.max(-127, Math.min(127, rounded));
        }
      }
    }
    return matrix;
  }

  private static float largest(float[] weights, int k0, int k1, int n, int outputs) {
    float largest = 0;
    for (int k = k0; k < k1; k++) {
      float magnitude = Math.abs(weights[k * outputs + n]);
      if (!(magnitude <= Float.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "int8 matrix: weight [" + k + ", " + n + "] is not a finite number");
      }
      largest = Math.max(largest, magnitude);
    }
    return largest;
  }

  /** The weights as floats: {@code values[k][n] · scales[k / blockSize][n]}, row-major. */
  public float[] dequantize() {
    float[] weights = new float[values.length];
    for (int k = 0; k < inputs; k++) {
      for (int n = 0; n < outputs; n++) {
        weights[k * outputs + n] = values[k * outputs + n] * scales[k / blockSize * outputs + n];
      }
    }
    return weights;
  }
}
