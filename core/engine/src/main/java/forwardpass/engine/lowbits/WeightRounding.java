package forwardpass.engine.lowbits;

import forwardpass.engine.numeric.Binary;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.tensor.BlockScale;
import forwardpass.engine.weights.BFloat16;

/**
 * How the weights of a linear layer are rounded, and how many bytes they then take. A matrix is
 * [inputs, outputs], row-major; numbers that share a scale are inputs of one output, which is the
 * direction in which a product adds up.
 */
public enum WeightRounding {
  /** As they are. */
  FLOAT32(32, 0),
  /** The upper half of each float. */
  BFLOAT16(16, 0),
  /** {@link MiniFloat#E4M3}, with one float32 scale for the whole matrix. */
  FP8(8, 0),
  /** Whole numbers to 127, with a float32 scale for each output. */
  INT8(8, 0),
  /** Whole numbers to 7, with a float32 scale for each 32 inputs of an output. */
  INT4(4, 32),
  /** {@link MiniFloat#E2M1}, with a power of two as the scale for each 32 inputs of an output. */
  MXFP4(4, 32);

  private final int bits;
  private final int block;

  WeightRounding(int bits, int block) {
    this.bits = bits;
    this.block = block;
  }

  /** The bytes of a matrix and its scales. */
  public long bytes(int inputs, int outputs) {
    long scales =
        switch (this) {
          case FLOAT32, BFLOAT16 -> 0;
          case FP8 -> 4;
          case INT8 -> 4L * outputs;
          case INT4 -> 4L * blocks(inputs) * outputs;
          case MXFP4 -> (long) blocks(inputs) * outputs; // an exponent is one byte
        };
    return ((long) inputs * outputs * bits + 7) / 8 + scales;
  }

  private int blocks(int inputs) {
    return (inputs + block - 1) / block;
  }

  /**
   * The weights as the format holds them, as floats again.
   *
   * @param weights row-major [inputs, outputs], finite
   * @throws IllegalArgumentException if there are not inputs · outputs of them
   */
  public float[] round(int inputs, int outputs, float[] weights) {
    if (weights.length != (long) inputs * outputs) {
      throw new IllegalArgumentException(
          "rounding: " + weights.length + " weights ≠ " + inputs + " × " + outputs);
    }
    float[] rounded = new float[weights.length];
    if (this == FP8) {
      double scale = largest(weights, 0, weights.length, 1) / MiniFloat.E4M3.largest();
      roundAll(weights, rounded, 0, weights.length, 1, (float) scale);
      return rounded;
    }
    int length = block == 0 ? inputs : block; // inputs that share a scale
    for (int from = 0; from < inputs; from += length) {
      int to = Math.min(inputs, from + length);
      for (int n = 0; n < outputs; n++) {
        int first = from * outputs + n;
        int end = to * outputs;
        roundAll(
            weights, rounded, first, end, outputs, scale(largest(weights, first, end, outputs)));
      }
    }
    return rounded;
  }

  private static double largest(float[] weights, int first, int end, int stride) {
    double largest = 0;
    for (int i = first; i < end; i += stride) {
      largest = Math.max(largest, Math.abs(weights[i]));
    }
    return largest;
  }

  /** What the numbers of a block are divided by before they are rounded. */
  private float scale(double largest) {
    return switch (this) {
      case INT8 -> BlockScale.of(largest, 127);
      case INT4 -> BlockScale.of(largest, 7);
      case MXFP4 -> mxScale(largest);
      default -> 1;
    };
  }

  /** 2^(⌊log₂ largest⌋ − 2): the largest number of the block then begins as 4 and 6 do. */
  private static float mxScale(double largest) {
    return largest == 0 ? 0 : (float) Binary.scale(1, Math.max(-127, Binary.exponent(largest) - 2));
  }

  private void roundAll(
      float[] weights, float[] rounded, int first, int end, int stride, float scale) {
    for (int i = first; i < end && scale > 0; i += stride) {
      rounded[i] = this == BFLOAT16 ? bfloat16(weights[i]) : scaled(weights[i], scale);
    }
  }

  private static float bfloat16(float weight) {
    return BFloat16.toFloat(BFloat16.fromFloat(weight));
  }

  private float scaled(float weight, float scale) {
    double divided = (double) weight / scale;
    double whole =
        switch (this) {
          case FP8 -> MiniFloat.E4M3.nearest(divided);
          case INT8 -> Math.max(-127, Math.min(127, Rounding.rint(divided)));
          case INT4 -> Math.max(-7, Math.min(7, Rounding.rint(divided)));
          case MXFP4 -> MiniFloat.E2M1.nearest(divided);
          default -> divided;
        };
    return (float) (whole * scale);
  }
}
