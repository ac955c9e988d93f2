package forwardpass.engine.tensor;

/** Weights packed for Java arrays: transposed, so that each output's weights lie in a row. */
final class ArrayPack {
  private ArrayPack() {}

  /** Float weights, [outputs, inputs]. */
  static final class Floats extends PackedMatrix {
    private final ArrayStorage transposed;

    Floats(int inputs, int outputs, ArrayStorage transposed) {
      super(inputs, outputs, transposed);
      this.transposed = transposed;
    }

    float[] transposed() {
      requireAlive();
      return transposed.values();
    }
  }

  /** Int8 weights, [outputs, inputs], with scales [outputs, blocks]. */
  static final class Bytes extends PackedMatrix {
    private final byte[] transposed;
    private final float[] scales;
    private final int blockSize;
    private final int blocks;

    Bytes(Int8Matrix weights) {
      super(weights.inputs(), weights.outputs());
      blockSize = weights.blockSize();
      blocks = weights.blocks();
      transposed = new byte[weights.values().length];
      scales = new float[weights.scales().length];
      for (int n = 0; n < outputs(); n++) {
        for (int k = 0; k < inputs(); k++) {
          transposed[n * inputs() + k] = weights.values()[k * outputs() + n];
        }
        for (int block = 0; block < blocks; block++) {
          scales[n * blocks + block] = weights.scales()[block * outputs() + n];
        }
      }
    }

    /** The product in the order that {@link Int8Matrix} states. */
    void multiply(float[] x, float[] y, int rows) {
      int inputs = inputs();
      for (int row = 0; row < rows; row++) {
        for (int n = 0; n < outputs(); n++) {
          float sum = 0;
          for (int block = 0; block < blocks; block++) {
            int from = block * blockSize;
            float blockSum = blockDot(x, row * inputs + from, n * inputs + from, length(from));
            sum += blockSum * scales[n * blocks + block];
          }
          y[row * outputs() + n] = sum;
        }
      }
    }

    private int length(int from) {
      return Math.min(blockSize, inputs() - from);
    }

    private float blockDot(float[] x, int xAt, int at, int length) {
      float sum = 0;
      for (int k = 0; k < length; k++) {
        sum += x[xAt + k] * transposed[at + k];
      }
      return sum;
    }

    /** The weights of output n as floats. */
    void column(int n, float[] y, int at) {
      for (int k = 0; k < inputs(); k++) {
        y[at + k] = transposed[n * inputs() + k] * scales[n * blocks + k / blockSize];
      }
    }
  }
}
