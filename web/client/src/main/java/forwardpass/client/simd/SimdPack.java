package forwardpass.client.simd;

import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.PackedMatrix;

/** Weights laid out in panels. */
final class SimdPack {
  private SimdPack() {}

  private static int panels(int outputs, int columns) {
    return (outputs + columns - 1) / columns;
  }

  /**
   * Float weights, [wide panel][inputs][32], so that a row of x times a wide panel reads memory in
   * one stream. The last wide panel has only as many columns as hold the rest, in eights.
   */
  static final class Floats extends PackedMatrix {
    private final SimdStorage panels;

    Floats(int inputs, int outputs, SimdStorage panels) {
      super(inputs, outputs, panels);
      this.panels = panels;
    }

    /** How many floats the panels take. */
    static int size(int inputs, int outputs) {
      return Math.multiplyExact(
          panels(outputs, TileKernel.COLUMNS), Math.multiplyExact(inputs, TileKernel.COLUMNS));
    }

    int address() {
      requireAlive();
      return panels.at(0);
    }

    /** The address of an output's first weight; the next is {@link #columnStep} bytes further. */
    int column(int output) {
      int inWide = output % ProductKernels.WIDE;
      return address() + ((output - inWide) * inputs() + inWide) * Float.BYTES;
    }

    /** The bytes of a row of the wide panel that an output lies in. */
    int columnStep(int output) {
      int left = outputs() - output / ProductKernels.WIDE * ProductKernels.WIDE;
      int columns = Math.min(ProductKernels.WIDE, left);
      return panels(columns, TileKernel.COLUMNS) * TileKernel.PANEL_ROW;
    }
  }

  /**
   * Int8 weights as bfloat16, [panel][block][k / 2][32][2], and their scales, [panel][block][32].
   */
  static final class Int8 extends PackedMatrix {
    /** The bytes of the weights of one column that share a lane. */
    private static final int GROUP_BYTES = Int8Kernels.GROUP * Int8Kernels.WEIGHT_BYTES;

    /** The same of all columns of a panel. */
    private static final int GROUP_ROW = GROUP_BYTES * Int8Kernels.COLUMNS;

    private final SimdStorage weights;
    private final SimdStorage scales;
    private final int blockSize;
    private final int blocks;

    /** The storages are empty yet: see {@link #weightPanels} and {@link #scalePanels}. */
    Int8(Int8Matrix matrix, SimdStorage weights, SimdStorage scales) {
      super(matrix.inputs(), matrix.outputs(), weights, scales);
      this.weights = weights;
      this.scales = scales;
      blockSize = matrix.blockSize();
      blocks = matrix.blocks();
    }

    int blockSize() {
      return blockSize;
    }

    int weights() {
      requireAlive();
      return weights.at(0);
    }

    int scales() {
      requireAlive();
      return scales.at(0);
    }

    /** The bytes from one panel of weights to the next. */
    int weightPanel() {
      return weightPanel(inputs(), blockSize);
    }

    private static int weightPanel(int inputs, int blockSize) {
      int whole = inputs / blockSize * groups(blockSize);
      return (whole + groups(inputs % blockSize)) * GROUP_ROW;
    }

    private static int groups(int ks) {
      return (ks + Int8Kernels.GROUP - 1) / Int8Kernels.GROUP;
    }

    /** The bytes from one panel of scales to the next. */
    int scalePanel() {
      return blocks * Int8Kernels.COLUMNS * Float.BYTES;
    }

    /** The address of an output's first weight. */
    int columnWeights(int output) {
      return weights()
          + output / Int8Kernels.COLUMNS * weightPanel()
          + output % Int8Kernels.COLUMNS * GROUP_BYTES;
    }

    /** The address of an output's first scale. */
    int columnScales(int output) {
      return scales()
          + output / Int8Kernels.COLUMNS * scalePanel()
          + output % Int8Kernels.COLUMNS * Float.BYTES;
    }

    /** The panels of weights. */
    static byte[] weightPanels(Int8Matrix matrix) {
      int columns = Int8Kernels.COLUMNS;
      int group = Int8Kernels.GROUP;
      int panelBytes = weightPanel(matrix.inputs(), matrix.blockSize());
      byte[] panels = new byte[Math.multiplyExact(panels(matrix.outputs(), columns), panelBytes)];
      int row = 0; // where this k's group lies in its panel
      for (int k = 0; k < matrix.inputs(); k++) {
        int inBlock = k % matrix.blockSize();
        if (k > 0 && (inBlock == 0 || inBlock % group == 0)) {
          row += GROUP_ROW;
        }
        int inGroup = inBlock % group * Int8Kernels.WEIGHT_BYTES;
        for (int n = 0; n < matrix.outputs(); n++) {
          int at = n / columns * panelBytes + row + n % columns * GROUP_BYTES + inGroup;
          int bits = Float.floatToRawIntBits(matrix.values()[k * matrix.outputs() + n]);
          panels[at] = (byte) (bits >> 16); // the lower half of an integer this small is 0
          panels[at + 1] = (byte) (bits >> 24);
        }
      }
      return panels;
    }

    /** The panels of scales. */
    static float[] scalePanels(Int8Matrix matrix) {
      int columns = Int8Kernels.COLUMNS;
      float[] scales = new float[panels(matrix.outputs(), columns) * matrix.blocks() * columns];
      for (int block = 0; block < matrix.blocks(); block++) {
        for (int n = 0; n < matrix.outputs(); n++) {
          int at = (n / columns * matrix.blocks() + block) * columns + n % columns;
          scales[at] = matrix.scales()[block * matrix.outputs() + n];
        }
      }
      return scales;
    }
  }
}
