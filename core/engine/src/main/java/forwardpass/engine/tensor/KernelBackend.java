package forwardpass.engine.tensor;

import org.jspecify.annotations.Nullable;

/**
 * A backend made of a dozen kernels over flat storage: it checks shapes, walks axes and owns
 * scopes, so that a kernel only ever sees a place, a step and a count. Kernels trust their
 * arguments.
 *
 * @param <S> the backend's kind of storage
 */
public abstract class KernelBackend<S extends Storage> implements Backend {
  private final ScopeStack scopes = new ScopeStack();

  // The kernels.

  /** A new storage of so many floats; their values are not specified. */
  protected abstract S allocate(int size);

  /** The storage as this backend's own kind, or an error if it is another's. */
  protected abstract S own(Storage storage);

  /** Copies values in. */
  protected abstract void write(float[] from, S to);

  /** Copies values out. */
  protected abstract void read(S from, float[] to);

  /** to[at … at + n − 1] = value. */
  protected abstract void fill(S to, int at, int n, float value);

  /** to[toAt + i · toStep] = from[fromAt + i · fromStep] for i &lt; n. */
  protected abstract void copy(S from, int fromAt, int fromStep, S to, int toAt, int toStep, int n);

  /** y[i] = op(x[i]) for i &lt; n. */
  protected abstract void unary(UnaryOp op, S x, S y, int n);

  /** y[i] = x[i] · scale + shift for i &lt; n, two roundings. */
  protected abstract void affine(S x, float scale, float shift, S y, int n);

  /**
   * out[outAt + i] = op(a[aAt + i · aStep], b[bAt + i · bStep]) for i &lt; n. Steps are 0, 1 or
   * more; out may be a, from the same place on.
   */
  protected abstract void binary(
      BinaryOp op, S a, int aAt, int aStep, S b, int bAt, int bStep, S out, int outAt, int n);

  /**
   * One matrix product, each output summed up in the order of k from +0.
   *
   * @param a [m, k] from aAt on, or [k, m] if transposeA
   * @param b [k, n] from bAt on, or [n, k] if transposeB
   * @param out [m, n] from outAt on
   */
  protected abstract void matmul(
      S a,
      int aAt,
      boolean transposeA,
      S b,
      int bAt,
      boolean transposeB,
      S out,
      int outAt,
      int m,
      int k,
      int n);

  /** y[row] = the {@link LaneSum} of the row's n numbers. */
  protected abstract void sumRows(S x, S y, int rows, int n);

  /** y[row] = the largest of the row's n numbers, NaN if one is. */
  protected abstract void maxRows(S x, S y, int rows, int n);

  /** y [rows, outputs] = x [rows, inputs] times the weights, which this backend packed. */
  protected abstract void matmul(S x, PackedMatrix weights, S y, int rows);

  /** y [ids.length, inputs] = the columns of the weights that the ids name. */
  protected abstract void gather(PackedMatrix weights, int[] ids, S y);

  // What they are put together to.

  @Override
  public final Scope scope() {
    return scopes.open();
  }

  /** A new storage, owned by the innermost scope. */
  protected final S allocated(int size) {
    return scopes.track(allocate(size));
  }

  /** The storage of a tensor. */
  protected final S own(Tensor x) {
    return own(x.storage());
  }

  @Override
  public Tensor tensor(Shape shape, float... values) {
    ShapeRules.requireValues(shape, values.length);
    S out = allocated(shape.size());
    write(values, out);
    return new Tensor(shape, out);
  }

  @Override
  public Tensor full(Shape shape, float value) {
    S out = allocated(shape.size());
    fill(out, 0, shape.size(), value);
    return new Tensor(shape, out);
  }

  @Override
  public float[] read(Tensor x) {
    float[] values = new float[x.size()];
    read(own(x), values);
    return values;
  }

  @Override
  public void assign(Tensor target, Tensor source) {
    ShapeRules.requireSame("assign", target.shape(), source.shape());
    copy(own(source), 0, 1, own(target), 0, 1, source.size());
  }

  @Override
  public void assignRows(Tensor target, int at, Tensor rows) {
    ShapeRules.requireRows(target.shape(), at, rows.shape());
    int columns = target.shape().columns();
    int capacity = target.shape().dim(-2) * columns;
    int count = rows.shape().dim(-2) * columns;
    for (int block = 0; block < rows.size() / count; block++) {
      int to = block * capacity + at * columns;
      copy(own(rows), block * count, 1, own(target), to, 1, count);
    }
  }

  @Override
  public Tensor reshape(Tensor x, Shape shape) {
    ShapeRules.requireReshape(x.shape(), shape);
    return new Tensor(shape, x.storage());
  }

  @Override
  public Tensor permute(Tensor x, int... axes) {
    Shape shape = ShapeRules.permute(x.shape(), axes);
    int[] strides = LoopNest.strides(x.shape());
    int[] permuted = new int[axes.length];
    for (int i = 0; i < axes.length; i++) {
      permuted[i] = strides[axes[i]];
    }
    S from = own(x);
    S out = allocated(shape.size());
    LoopNest nest = LoopNest.of(shape, permuted, permuted);
    nest.run((at, unused, outAt) -> copy(from, at, nest.aStep(), out, outAt, 1, nest.n()));
    return new Tensor(shape, out);
  }

  @Override
  public Tensor slice(Tensor x, int axis, int from, int to) {
    Shape shape = ShapeRules.slice(x.shape(), axis, from, to);
    S out = allocated(shape.size());
    int inner = x.shape().inner(axis);
    int block = x.shape().dim(axis) * inner;
    int count = (to - from) * inner;
    for (int i = 0; i < x.size() / block; i++) {
      copy(own(x), i * block + from * inner, 1, out, i * count, 1, count);
    }
    return new Tensor(shape, out);
  }

  @Override
  public Tensor concat(int axis, Tensor... parts) {
    Shape shape = ShapeRules.concat(axis, parts);
    S out = allocated(shape.size());
    int inner = shape.inner(axis);
    int block = shape.dim(axis) * inner;
    int at = 0;
    for (Tensor part : parts) {
      int count = part.shape().dim(axis) * inner;
      for (int i = 0; i < shape.size() / block; i++) {
        copy(own(part), i * count, 1, out, i * block + at, 1, count);
      }
      at += count;
    }
    return new Tensor(shape, out);
  }

  /** A tensor of that shape, its numbers not yet written. */
  protected final Tensor output(Shape shape) {
    return new Tensor(shape, allocated(shape.size()));
  }

  /** The product plus a row, if there is one; in place: the product is new, nobody else has it. */
  protected final Tensor addBias(Tensor product, @Nullable Tensor bias) {
    if (bias == null) {
      return product;
    }
    ShapeRules.requireRow("linear", "bias", product.shape(), bias.shape());
    int columns = product.shape().columns();
    S y = own(product);
    S b = own(bias);
    for (int row = 0; row < product.shape().rows(); row++) {
      binary(BinaryOp.ADD, y, row * columns, 1, b, 0, 1, y, row * columns, columns);
    }
    return product;
  }

  @Override
  public Tensor unary(UnaryOp op, Tensor x) {
    S out = allocated(x.size());
    unary(op, own(x), out, x.size());
    return new Tensor(x.shape(), out);
  }

  @Override
  public Tensor affine(Tensor x, float scale, float shift) {
    S out = allocated(x.size());
    affine(own(x), scale, shift, out, x.size());
    return new Tensor(x.shape(), out);
  }

  @Override
  public Tensor binary(BinaryOp op, Tensor a, Tensor b) {
    Shape shape = ShapeRules.broadcast(op.symbol(), a.shape(), b.shape());
    S left = own(a);
    S right = own(b);
    S out = allocated(shape.size());
    LoopNest nest =
        LoopNest.of(
            shape,
            LoopNest.repeatedStrides(a.shape(), shape, 1),
            LoopNest.repeatedStrides(b.shape(), shape, 1));
    nest.run(
        (aAt, bAt, outAt) ->
            binary(op, left, aAt, nest.aStep(), right, bAt, nest.bStep(), out, outAt, nest.n()));
    return new Tensor(shape, out);
  }

  @Override
  public Tensor matmul(Tensor a, Tensor b, boolean transposeA, boolean transposeB) {
    Shape shape = ShapeRules.matmul(a.shape(), b.shape(), transposeA, transposeB);
    S left = own(a);
    S right = own(b);
    S out = allocated(shape.size());
    int m = shape.dim(-2);
    int n = shape.dim(-1);
    int k = a.shape().dim(transposeA ? -2 : -1);
    if (b.shape().rank() == 2 && !transposeA) {
      // one right side for the whole batch: all rows of a are one tall matrix
      matmul(left, 0, false, right, 0, transposeB, out, 0, a.size() / k, k, n);
      return new Tensor(shape, out);
    }
    Shape batch = shape.without(-1).without(-1);
    int[] aStrides = LoopNest.repeatedStrides(a.shape().without(-1).without(-1), batch, m * k);
    int[] bStrides = LoopNest.repeatedStrides(b.shape().without(-1).without(-1), batch, k * n);
    LoopNest nest = LoopNest.of(batch, aStrides, bStrides);
    nest.run(
        (aAt, bAt, page) -> {
          for (int i = 0; i < nest.n(); i++) {
            int aPage = aAt + i * nest.aStep();
            int bPage = bAt + i * nest.bStep();
            matmul(
                left,
                aPage,
                transposeA,
                right,
                bPage,
                transposeB,
                out,
                (page + i) * m * n,
                m,
                k,
                n);
          }
        });
    return new Tensor(shape, out);
  }

  @Override
  public Tensor sum(Tensor x, int axis) {
    Shape shape = x.shape().with(axis, 1);
    S from = own(x);
    S out = allocated(shape.size());
    int count = x.shape().dim(axis);
    if (x.shape().axis(axis) == x.shape().rank() - 1) {
      sumRows(from, out, x.size() / count, count);
      return new Tensor(shape, out);
    }
    int inner = x.shape().inner(axis);
    fill(out, 0, shape.size(), 0);
    for (int block = 0; block < shape.size() / inner; block++) {
      for (int i = 0; i < count; i++) {
        int at = (block * count + i) * inner;
        binary(BinaryOp.ADD, out, block * inner, 1, from, at, 1, out, block * inner, inner);
      }
    }
    return new Tensor(shape, out);
  }

  @Override
  public Tensor max(Tensor x, int axis) {
    int last = x.shape().rank() - 1;
    int chosen = x.shape().axis(axis);
    Shape shape = x.shape().with(axis, 1);
    if (chosen == last) {
      S out = allocated(shape.size());
      int count = x.shape().dim(axis);
      maxRows(own(x), out, x.size() / count, count);
      return new Tensor(shape, out);
    }
    int[] exchanged = new int[last + 1];
    for (int i = 0; i <= last; i++) {
      exchanged[i] = i == chosen ? last : i == last ? chosen : i;
    }
    return permute(max(permute(x, exchanged), -1), exchanged);
  }

  @Override
  public Tensor gather(Tensor table, int[] ids, Shape lead) {
    ShapeRules.requireMatrix("gather", table.shape());
    int columns = table.shape().dim(1);
    Shape shape = ShapeRules.gather(table.shape().dim(0), columns, ids, lead);
    S from = own(table);
    S out = allocated(shape.size());
    for (int i = 0; i < ids.length; i++) {
      copy(from, ids[i] * columns, 1, out, i * columns, 1, columns);
    }
    return new Tensor(shape, out);
  }

  @Override
  public Tensor scatterAdd(Tensor rows, int[] ids, int tableRows) {
    Shape shape = ShapeRules.scatterAdd(rows.shape(), ids, tableRows);
    int columns = shape.dim(1);
    S from = own(rows);
    S out = allocated(shape.size());
    fill(out, 0, shape.size(), 0);
    for (int i = 0; i < ids.length; i++) {
      int row = ids[i] * columns;
      binary(BinaryOp.ADD, out, row, 1, from, i * columns, 1, out, row, columns);
    }
    return new Tensor(shape, out);
  }

  @Override
  public Tensor matmul(Tensor x, PackedMatrix weights) {
    Shape shape = ShapeRules.matmul(x.shape(), weights);
    S out = allocated(shape.size());
    matmul(own(x), weights, out, shape.rows());
    return new Tensor(shape, out);
  }

  @Override
  public Tensor gather(PackedMatrix weights, int[] ids, Shape lead) {
    Shape shape = ShapeRules.gather(weights.outputs(), weights.inputs(), ids, lead);
    S out = allocated(shape.size());
    gather(weights, ids, out);
    return new Tensor(shape, out);
  }
}
