package forwardpass.client.simd;

import forwardpass.engine.tensor.BinaryOp;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.KernelBackend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.ShapeRules;
import forwardpass.engine.tensor.Storage;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.tensor.UnaryOp;

/** The flat kernels of {@link KernelBackend}, each a call or two into linear memory. */
abstract class SimdPrimitives extends KernelBackend<SimdStorage> {
  /** The rows of a left side that stay in the second-level cache together: 256 KiB of floats. */
  private static final int CACHED_FLOATS = 1 << 16;

  final Kernels kernels;
  private final LinearHeap heap;
  private final LinearMemory memory;
  private int scratch;
  private int scratchBytes;

  SimdPrimitives(Kernels kernels, LinearHeap heap, LinearMemory memory) {
    this.kernels = kernels;
    this.heap = heap;
    this.memory = memory;
  }

  /** The address of at least so many bytes, good until the next call. */
  final int scratch(int bytes) {
    if (bytes > scratchBytes) {
      if (scratchBytes > 0) {
        heap.release(scratch, scratchBytes);
        scratchBytes = 0;
      }
      scratch = heap.allocate(bytes);
      scratchBytes = bytes;
    }
    return scratch;
  }

  /** The address of these numbers, good until the next call. */
  final int scratch(float... numbers) {
    int address = scratch(numbers.length * Float.BYTES);
    memory.put(numbers, address);
    return address;
  }

  @Override
  protected final SimdStorage allocate(int size) {
    return new SimdStorage(heap, size);
  }

  @Override
  protected final SimdStorage own(Storage storage) {
    if (storage instanceof SimdStorage own && own.heap() == heap) {
      return own;
    }
    throw new IllegalArgumentException("tensor belongs to another backend");
  }

  @Override
  protected final void write(float[] from, SimdStorage to) {
    memory.put(from, to.at(0));
  }

  @Override
  protected final void read(SimdStorage from, float[] to) {
    memory.get(from.at(0), to);
  }

  @Override
  protected final void fill(SimdStorage to, int at, int n, float value) {
    kernels.fill(to.at(at), value, n);
  }

  @Override
  protected final void copy(
      SimdStorage from, int fromAt, int fromStep, SimdStorage to, int toAt, int toStep, int n) {
    if (fromStep == 1 && toStep == 1) {
      kernels.copy(from.at(fromAt), 0, to.at(toAt), 0, 1, n * Float.BYTES);
    } else {
      kernels.copySteps(
          from.at(fromAt), fromStep * Float.BYTES, to.at(toAt), toStep * Float.BYTES, n);
    }
  }

  @Override
  protected final void unary(UnaryOp op, SimdStorage x, SimdStorage y, int n) {
    switch (op) {
      case EXP -> kernels.exp(x.at(0), y.at(0), n);
      case LOG -> kernels.log(x.at(0), y.at(0), n);
      case TANH -> kernels.tanh(x.at(0), y.at(0), n);
      case ERF -> kernels.erf(x.at(0), y.at(0), n);
      case SQRT -> kernels.sqrt(x.at(0), y.at(0), n);
      case RECIPROCAL -> kernels.reciprocal(x.at(0), y.at(0), n);
      case RELU -> kernels.relu(x.at(0), y.at(0), n);
      case STEP -> kernels.step(x.at(0), y.at(0), n);
    }
  }

  @Override
  protected final void affine(SimdStorage x, float scale, float shift, SimdStorage y, int n) {
    kernels.affine(x.at(0), scale, shift, y.at(0), n);
  }

  @Override
  protected final void binary(
      BinaryOp op,
      SimdStorage a,
      int aAt,
      int aStep,
      SimdStorage b,
      int bAt,
      int bStep,
      SimdStorage out,
      int outAt,
      int n) {
    switch (op) {
      case ADD -> kernels.add(a.at(aAt), aStep, b.at(bAt), bStep, out.at(outAt), n);
      case SUBTRACT -> kernels.subtract(a.at(aAt), aStep, b.at(bAt), bStep, out.at(outAt), n);
      case MULTIPLY -> kernels.multiply(a.at(aAt), aStep, b.at(bAt), bStep, out.at(outAt), n);
      case DIVIDE -> kernels.divide(a.at(aAt), aStep, b.at(bAt), bStep, out.at(outAt), n);
    }
  }

  @Override
  protected final void matmul(
      SimdStorage a,
      int aAt,
      boolean transposeA,
      SimdStorage b,
      int bAt,
      boolean transposeB,
      SimdStorage out,
      int outAt,
      int m,
      int k,
      int n) {
    if (m == 1 && !transposeB) {
      kernels.rowProduct(a.at(aAt), b.at(bAt), out.at(outAt), k, n);
      return;
    }
    int panel = scratch(Math.multiplyExact(TileKernel.PANEL_ROW, k));
    int step = transposeA ? m : cachedRows(k);
    for (int row = 0; row < m; row += step) {
      kernels.product(
          a.at(aAt + row * k),
          transposeA ? 1 : 0,
          b.at(bAt),
          transposeB ? 1 : 0,
          out.at(outAt + row * n),
          Math.min(step, m - row),
          k,
          n,
          panel);
    }
  }

  /** How many rows of k floats stay in the cache, a multiple of a tile's four or six. */
  private static int cachedRows(int k) {
    return Math.max(12, CACHED_FLOATS / k / 12 * 12);
  }

  @Override
  protected final void sumRows(SimdStorage x, SimdStorage y, int rows, int n) {
    kernels.sumRows(x.at(0), y.at(0), rows, n);
  }

  @Override
  protected final void maxRows(SimdStorage x, SimdStorage y, int rows, int n) {
    kernels.maxRows(x.at(0), y.at(0), rows, n);
  }

  @Override
  public final PackedMatrix pack(Tensor weights, boolean transposed) {
    ShapeRules.requireMatrix("pack", weights.shape());
    int inputs = weights.shape().dim(transposed ? 1 : 0);
    int outputs = weights.shape().dim(transposed ? 0 : 1);
    SimdStorage from = own(weights);
    SimdStorage panels = allocated(SimdPack.Floats.size(inputs, outputs));
    kernels.pack(from.at(0), transposed ? 1 : 0, panels.at(0), inputs, outputs);
    return new SimdPack.Floats(inputs, outputs, panels);
  }

  @Override
  public final PackedMatrix pack(Int8Matrix matrix) {
    byte[] weights = SimdPack.Int8.weightPanels(matrix);
    float[] scales = SimdPack.Int8.scalePanels(matrix);
    SimdStorage weightStorage = allocated(weights.length / Float.BYTES);
    SimdStorage scaleStorage = allocated(scales.length);
    memory.put(weights, weightStorage.at(0));
    memory.put(scales, scaleStorage.at(0));
    return new SimdPack.Int8(matrix, weightStorage, scaleStorage);
  }

  @Override
  protected final void matmul(SimdStorage x, PackedMatrix weights, SimdStorage y, int rows) {
    int k = weights.inputs();
    int n = weights.outputs();
    int step = cachedRows(k);
    for (int row = 0; row < rows; row += step) {
      int count = Math.min(step, rows - row);
      if (weights instanceof SimdPack.Floats floats) {
        kernels.packedProduct(x.at(row * k), floats.address(), y.at(row * n), count, k, n);
      } else {
        SimdPack.Int8 int8 = int8(weights);
        kernels.int8Product(
            x.at(row * k),
            int8.weights(),
            int8.scales(),
            y.at(row * n),
            count,
            k,
            n,
            int8.blockSize(),
            int8.weightPanel(),
            int8.scalePanel(),
            scratch(Int8Kernels.SCRATCH));
      }
    }
  }

  private static SimdPack.Int8 int8(PackedMatrix weights) {
    if (weights instanceof SimdPack.Int8 int8) {
      return int8;
    }
    throw new IllegalArgumentException("packed weights belong to another backend");
  }

  @Override
  protected final void gather(PackedMatrix weights, int[] ids, SimdStorage y) {
    int k = weights.inputs();
    for (int i = 0; i < ids.length; i++) {
      if (weights instanceof SimdPack.Floats floats) {
        int id = ids[i];
        kernels.copySteps(floats.column(id), floats.columnStep(id), y.at(i * k), Float.BYTES, k);
      } else {
        SimdPack.Int8 int8 = int8(weights);
        kernels.int8Column(
            int8.columnWeights(ids[i]),
            int8.columnScales(ids[i]),
            y.at(i * k),
            k,
            int8.blockSize());
      }
    }
  }
}
