package forwardpass.engine.weights;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.tensor.BlockScale;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.Shape;

/**
 * Weights [inputs, outputs] in four bits each. As in {@link Int8Matrix} the inputs are cut into
 * blocks within which every output column has one scale, and a weight is its integer times that
 * scale; the integers run from −7 to 7. With a scale for 32 weights that is 5 bits a weight.
 *
 * <p>This is how weights are stored. To compute, {@link #toInt8} gives the same weights as bytes,
 * exactly.
 *
 * @param inputs rows
 * @param outputs columns
 * @param blockSize how many inputs share a scale; the last block may be shorter
 * @param nibbles weight i of the row-major order is in byte i / 2, in the lower four bits if i is
 *     even, as integer + 8
 * @param scales row-major [blocks, outputs]
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, compared by nobody
public record Int4Matrix(int inputs, int outputs, int blockSize, byte[] nibbles, float[] scales) {
  private static final int LARGEST = 7;

  /** Checks that the arrays have the sizes that the numbers say. */
  public Int4Matrix {
    Shape shape = Shape.of(inputs, outputs);
    if (blockSize < 1) {
      throw new IllegalArgumentException("int4 matrix: block size " + blockSize + ", must be ≥ 1");
    }
    if (nibbles.length != (shape.size() + 1) / 2) {
      throw new IllegalArgumentException(
          "int4 matrix " + shape + ": " + nibbles.length + " bytes ≠ " + (shape.size() + 1) / 2);
    }
    long blocks = ((long) inputs + blockSize - 1) / blockSize;
    if (scales.length != blocks * outputs) {
      throw new IllegalArgumentException(
          "int4 matrix " + shape + ": " + scales.length + " scales ≠ " + blocks + " × " + outputs);
    }
  }

  /**
   * Rounds weights to int4: the scale of a block's column is its largest magnitude / 7 ({@link
   * BlockScale}), each value the nearest integer to weight / scale (ties to even). The error of a
   * weight is at most half its scale, up to rounding (2⁻¹⁷ of the scale); where the scale is a
   * normal float, that is a fourteenth of the block's largest magnitude.
   *
   * @param weights row-major [inputs, outputs], finite
   */
  public static Int4Matrix quantize(int inputs, int outputs, int blockSize, float[] weights) {
    Shape shape = Shape.of(inputs, outputs);
    if (blockSize < 1) {
      throw new IllegalArgumentException("int4 matrix: block size " + blockSize + ", must be ≥ 1");
    }
    if (weights.length != shape.size()) {
      throw new IllegalArgumentException(
          "int4 matrix " + shape + ": " + weights.length + " weights ≠ " + shape.size());
    }
    int blocks = (int) (((long) inputs + blockSize - 1) / blockSize);
    byte[] nibbles = new byte[(weights.length + 1) / 2];
    float[] scales = new float[blocks * outputs];
    for (int block = 0; block < blocks; block++) {
      int from = block * blockSize;
      int to = Math.min(blockSize, inputs - from) + from;
      for (int n = 0; n < outputs; n++) {
        float scale = BlockScale.of(largest(weights, from, to, n, outputs), LARGEST);
        scales[block * outputs + n] = scale;
        for (int k = from; k < to; k++) {
          int i = k * outputs + n;
          int rounded = scale > 0 ? (int) Rounding.rint((double) weights[i] / scale) : 0;
          int value = Math.max(-LARGEST, Math.min(LARGEST, rounded));
          nibbles[i / 2] |= (byte) ((value + 8) << (i % 2 * 4));
        }
      }
    }
    return new Int4Matrix(inputs, outputs, blockSize, nibbles, scales);
  }

  private static float largest(float[] weights, int from, int to, int n, int outputs) {
    float largest = 0;
    for (int k = from; k < to; k++) {
      float magnitude = Math.abs(weights[k * outputs + n]);
      if (!(magnitude <= Float.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "int4 matrix: weight [" + k + ", " + n + "] is not a finite number");
      }
      largest = Math.max(largest, magnitude);
    }
    return largest;
  }

  /** The integer of weight [k, n], −8 … 7; {@link #quantize} uses −7 … 7. */
  public int value(int k, int n) {
    int i = k * outputs + n;
    return ((nibbles[i / 2] >>> (i % 2 * 4)) & 15) - 8;
  }

  /** The same weights with their integers as bytes. */
  public Int8Matrix toInt8() {
    byte[] values = new byte[inputs * outputs];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) (((nibbles[i / 2] >>> (i % 2 * 4)) & 15) - 8);
    }
    return new Int8Matrix(inputs, outputs, blockSize, values, scales);
  }

  /** How many bytes the weights take: half of one each, and four a scale. */
  public long byteCount() {
    return nibbles.length + 4L * scales.length;
  }
}
