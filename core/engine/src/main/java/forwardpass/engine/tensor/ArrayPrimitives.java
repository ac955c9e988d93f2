package forwardpass.engine.tensor;

/**
 * The primitives on Java arrays, with every fused operation left as its decomposition: the
 * reference to which other backends are compared. {@link ArrayBackend} is the same, faster.
 */
public class ArrayPrimitives extends KernelBackend<Storage> {

  static float[] values(Storage storage) {
    return ((ArrayStorage) storage).values();
  }

  @Override
  protected Storage allocate(int size) {
    return new ArrayStorage(size);
  }

  @Override
  protected Storage own(Storage storage) {
    if (storage instanceof ArrayStorage) {
      return storage;
    }
    throw new IllegalArgumentException("a tensor of another backend: read it, and make one here");
  }

  @Override
  protected void write(float[] from, Storage to) {
    System.arraycopy(from, 0, values(to), 0, from.length);
  }

  @Override
  protected void read(Storage from, float[] to) {
    System.arraycopy(values(from), 0, to, 0, to.length);
  }

  @Override
  protected void fill(Storage to, int at, int n, float value) {
    float[] y = values(to);
    for (int i = at; i < at + n; i++) {
      y[i] = value;
    }
  }

  @Override
  protected void copy(
      Storage from, int fromAt, int fromStep, Storage to, int toAt, int toStep, int n) {
    float[] x = values(from);
    float[] y = values(to);
    if (fromStep == 1 && toStep == 1) {
      System.arraycopy(x, fromAt, y, toAt, n);
      return;
    }
    for (int i = 0; i < n; i++) {
      y[toAt + i * toStep] = x[fromAt + i * fromStep];
    }
  }

  @Override
  protected void unary(UnaryOp op, Storage from, Storage to, int n) {
    ArrayElementwise.unary(op, values(from), values(to), n);
  }

  @Override
  protected void affine(Storage from, float scale, float shift, Storage to, int n) {
    float[] x = values(from);
    float[] y = values(to);
    for (int i = 0; i < n; i++) {
      y[i] = x[i] * scale + shift;
    }
  }

  @Override
  protected void binary(
      BinaryOp op,
      Storage a,
      int aAt,
      int aStep,
      Storage b,
      int bAt,
      int bStep,
      Storage out,
      int outAt,
      int n) {
    ArrayElementwise.binary(
        op, values(a), aAt, aStep, values(b), bAt, bStep, values(out), outAt, n);
  }

  @Override
  protected void matmul(
      Storage a,
      int aAt,
      boolean transposeA,
      Storage b,
      int bAt,
      boolean transposeB,
      Storage out,
      int outAt,
      int m,
      int k,
      int n) {
    ArrayMatmul.product(
        values(a), aAt, transposeA, values(b), bAt, transposeB, values(out), outAt, m, k, n);
  }

  @Override
  protected void sumRows(Storage from, Storage to, int rows, int n) {
    for (int row = 0; row < rows; row++) {
      values(to)[row] = LaneSum.sum(values(from), row * n, n);
    }
  }

  @Override
  protected void maxRows(Storage from, Storage to, int rows, int n) {
    for (int row = 0; row < rows; row++) {
      values(to)[row] = ArrayElementwise.max(values(from), row * n, n);
    }
  }

  @Override
  public PackedMatrix pack(Tensor weights, boolean transposed) {
    ShapeRules.requireMatrix("pack", weights.shape());
    int rows = weights.shape().dim(0);
    int columns = weights.shape().dim(1);
    Tensor packed = transposed ? permute(weights, 0, 1) : permute(weights, 1, 0);
    return new ArrayPack.Floats(
        transposed ? columns : rows, transposed ? rows : columns, (ArrayStorage) own(packed));
  }

  @Override
  public PackedMatrix pack(Int8Matrix weights) {
    return new ArrayPack.Bytes(weights);
  }

  @Override
  protected void matmul(Storage x, PackedMatrix weights, Storage y, int rows) {
    if (weights instanceof ArrayPack.Floats floats) {
      int k = weights.inputs();
      int n = weights.outputs();
      ArrayMatmul.byTransposed(values(x), 0, floats.transposed(), 0, values(y), 0, rows, k, n);
    } else {
      bytes(weights).multiply(values(x), values(y), rows);
    }
  }

  @Override
  protected void gather(PackedMatrix weights, int[] ids, Storage to) {
    int inputs = weights.inputs();
    float[] y = values(to);
    for (int i = 0; i < ids.length; i++) {
      if (weights instanceof ArrayPack.Floats floats) {
        System.arraycopy(floats.transposed(), ids[i] * inputs, y, i * inputs, inputs);
      } else {
        bytes(weights).column(ids[i], y, i * inputs);
      }
    }
  }

  private static ArrayPack.Bytes bytes(PackedMatrix weights) {
    if (weights instanceof ArrayPack.Bytes bytes) {
      return bytes;
    }
    throw new IllegalArgumentException("weights packed by another backend: pack them here");
  }
}
