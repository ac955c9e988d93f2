package forwardpass.trainer.torch;

import static org.bytedeco.pytorch.global.torch.ScalarType.BFloat16;
import static org.bytedeco.pytorch.global.torch.ScalarType.Float;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.BinaryOp;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.ScopeStack;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.ShapeRules;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.tensor.UnaryOp;
import java.util.Arrays;
import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * The primitives on libtorch. Native tensors are counted by hand: whatever an operation makes on
 * its way goes with its {@link PointerScope}, and its result with the engine's scope.
 */
abstract class TorchPrimitives implements Backend {
  private final ScopeStack scopes = new ScopeStack();
  private final org.bytedeco.pytorch.Device device;
  final boolean low; // whether products are in bfloat16

  TorchPrimitives(Device device, Precision precision) {
    this.device = device.torch();
    this.device.retainReference();
    this.low = precision == Precision.BFLOAT16;
  }

  // The way between the engine's tensors and libtorch's.

  private static TorchStorage storage(Tensor x) {
    if (x.storage() instanceof TorchStorage own) {
      return own;
    }
    throw new IllegalArgumentException(x + " belongs to another backend");
  }

  static TorchStorage noted(Tensor x) {
    return storage(x);
  }

  /** The native tensor behind x, in x's shape. */
  static org.bytedeco.pytorch.Tensor in(Tensor x) {
    org.bytedeco.pytorch.Tensor value = storage(x).value();
    return shaped(value, x.shape());
  }

  private static org.bytedeco.pytorch.Tensor shaped(
      org.bytedeco.pytorch.Tensor value, Shape shape) {
    boolean same = value.dim() == shape.rank();
    for (int axis = 0; same && axis < shape.rank(); axis++) {
      same = value.size(axis) == shape.dim(axis);
    }
    return same ? value : value.reshape(dims(shape));
  }

  /** The same in float32. */
  static org.bytedeco.pytorch.Tensor exact(Tensor x) {
    return in(x).to(Float);
  }

  /** What goes into a product: bfloat16 where that is asked for, converted once for all uses. */
  org.bytedeco.pytorch.Tensor factor(Tensor x) {
    TorchStorage storage = storage(x);
    if (!low || storage.value().scalar_type() == BFloat16) {
      return in(x);
    }
    org.bytedeco.pytorch.Tensor known = storage.note(TorchStorage.Note.LOW);
    if (known == null) {
      known = storage.note(TorchStorage.Note.LOW, storage.value().to(BFloat16));
    }
    return shaped(known, x.shape());
  }

  static long[] dims(Shape shape) {
    long[] dims = new long[shape.rank()];
    for (int axis = 0; axis < dims.length; axis++) {
      dims[axis] = shape.dim(axis);
    }
    return dims;
  }

  /** Runs an operation whose result is a new tensor. */
  @SuppressWarnings("try") // the scope is there to be closed
  final Tensor out(Shape shape, Supplier<org.bytedeco.pytorch.Tensor> operation) {
    try (PointerScope temporaries = new PointerScope()) {
      return own(shape, operation.get());
    }
  }

  final Tensor own(Shape shape, org.bytedeco.pytorch.Tensor value) {
    return new Tensor(shape, scopes.track(new TorchStorage(shape.size(), value)));
  }

  /** Runs an operation that writes into one of its inputs. */
  @SuppressWarnings("try") // the scope is there to be closed
  static void inPlace(Tensor target, Runnable operation) {
    try (PointerScope temporaries = new PointerScope()) {
      operation.run();
      storage(target).changed();
    }
  }

  final org.bytedeco.pytorch.Tensor indices(int... ids) {
    return org.bytedeco.pytorch.Tensor.create(ids).to(device, torch.ScalarType.Long);
  }

  static Scalar scalar(double value) {
    return new Scalar(value);
  }

  // The primitives.

  @Override
  public Scope scope() {
    return scopes.open();
  }

  @Override
  public Tensor tensor(Shape shape, float... values) {
    ShapeRules.requireValues(shape, values.length);
    return out(
        shape, () -> org.bytedeco.pytorch.Tensor.create(values, dims(shape)).to(device, Float));
  }

  @Override
  public Tensor full(Shape shape, float value) {
    return out(
        shape,
        () ->
            torch
                .empty(
                    dims(shape),
                    new org.bytedeco.pytorch.TensorOptions(Float)
                        .device(new org.bytedeco.pytorch.DeviceOptional(device)),
                    new org.bytedeco.pytorch.MemoryFormatOptional())
                .fill_(scalar(value))
                .clone());
  }

  @Override
  @SuppressWarnings("try") // the scope is there to be closed
  public float[] read(Tensor x) {
    try (PointerScope temporaries = new PointerScope()) {
      float[] values = new float[x.size()];
      exact(x).cpu().contiguous().data_ptr_float().get(values);
      return values;
    }
  }

  @Override
  public void assign(Tensor target, Tensor source) {
    ShapeRules.requireSame("assign", target.shape(), source.shape());
    inPlace(target, () -> in(target).copy_(in(source)));
  }

  @Override
  public void assignRows(Tensor target, int at, Tensor rows) {
    ShapeRules.requireRows(target.shape(), at, rows.shape());
    inPlace(target, () -> in(target).narrow(-2, at, rows.shape().dim(-2)).copy_(in(rows)));
  }

  @Override
  public Tensor reshape(Tensor x, Shape shape) {
    ShapeRules.requireReshape(x.shape(), shape);
    return new Tensor(shape, x.storage());
  }

  @Override
  public Tensor permute(Tensor x, int... axes) {
    long[] order = Arrays.stream(axes).asLongStream().toArray();
    return out(ShapeRules.permute(x.shape(), axes), () -> in(x).permute(order).clone(contiguous()));
  }

  private static org.bytedeco.pytorch.MemoryFormatOptional contiguous() {
    return new org.bytedeco.pytorch.MemoryFormatOptional(torch.MemoryFormat.Contiguous);
  }

  @Override
  public Tensor slice(Tensor x, int axis, int from, int to) {
    return out(
        ShapeRules.slice(x.shape(), axis, from, to),
        () -> in(x).narrow(axis, from, to - from).clone(contiguous()));
  }

  @Override
  public Tensor concat(int axis, Tensor... parts) {
    return out(
        ShapeRules.concat(axis, parts),
        () -> {
          TensorVector all = new TensorVector();
          for (Tensor part : parts) {
            all.push_back(in(part));
          }
          return torch.cat(all, axis);
        });
  }

  @Override
  public Tensor unary(UnaryOp op, Tensor x) {
    return out(
        x.shape(),
        () -> {
          org.bytedeco.pytorch.Tensor v = exact(x);
          return switch (op) {
            case EXP -> v.exp();
            case LOG -> v.log();
            case TANH -> v.tanh();
            case ERF -> v.erf();
            case SQRT -> v.sqrt();
            case RECIPROCAL -> v.reciprocal();
            case RELU -> v.clone().masked_fill_(v.gt(scalar(0)).logical_not(), scalar(0)).clone();
            case STEP -> v.gt(scalar(0)).to(Float);
          };
        });
  }

  @Override
  public Tensor binary(BinaryOp op, Tensor a, Tensor b) {
    return out(
        ShapeRules.broadcast(op.symbol(), a.shape(), b.shape()),
        () ->
            switch (op) {
              case ADD -> in(a).add(in(b));
              case SUBTRACT -> in(a).sub(in(b));
              case MULTIPLY -> in(a).mul(in(b));
              case DIVIDE -> in(a).div(in(b));
            });
  }

  @Override
  public Tensor affine(Tensor x, float scale, float shift) {
    return out(
        x.shape(),
        () -> {
          org.bytedeco.pytorch.Tensor scaled = in(x).mul(scalar(scale));
          return shift == 0 ? scaled : scaled.add(scalar(shift));
        });
  }

  @Override
  public Tensor matmul(Tensor a, Tensor b, boolean transposeA, boolean transposeB) {
    Shape shape = ShapeRules.matmul(a.shape(), b.shape(), transposeA, transposeB);
    return out(
        shape,
        () -> {
          org.bytedeco.pytorch.Tensor right = flipped(factor(b), transposeB);
          if (b.shape().rank() == 2 && !transposeA) { // one right side for all rows
            Shape rows = Shape.of(a.shape().rows(), a.shape().columns());
            return factor(reshape(a, rows)).mm(right).reshape(dims(shape));
          }
          return flipped(factor(a), transposeA).matmul(right);
        });
  }

  private static org.bytedeco.pytorch.Tensor flipped(
      org.bytedeco.pytorch.Tensor x, boolean transpose) {
    return transpose ? x.transpose(-2, -1) : x;
  }

  @Override
  public Tensor sum(Tensor x, int axis) {
    return out(
        x.shape().with(axis, 1),
        () ->
            in(x).sum(new long[] {axis}, true, new org.bytedeco.pytorch.ScalarTypeOptional(Float)));
  }

  @Override
  public Tensor max(Tensor x, int axis) {
    return out(x.shape().with(axis, 1), () -> exact(x).amax(new long[] {axis}, true));
  }

  @Override
  public Tensor gather(Tensor table, int[] ids, Shape lead) {
    ShapeRules.requireMatrix("gather", table.shape());
    Shape shape = ShapeRules.gather(table.shape().dim(0), table.shape().dim(1), ids, lead);
    return out(shape, () -> in(table).index_select(0, indices(ids)).reshape(dims(shape)));
  }

  @Override
  public Tensor scatterAdd(Tensor rows, int[] ids, int tableRows) {
    Shape shape = ShapeRules.scatterAdd(rows.shape(), ids, tableRows);
    return out(
        shape,
        () -> {
          org.bytedeco.pytorch.Tensor values =
              exact(reshape(rows, Shape.of(ids.length, shape.dim(1))));
          return torch.embedding_dense_backward(values, indices(ids), tableRows, -1, false);
        });
  }

  @Override
  @SuppressWarnings("try") // the scope is there to be closed
  public PackedMatrix pack(Tensor weights, boolean transposed) {
    ShapeRules.requireMatrix("pack", weights.shape());
    try (PointerScope temporaries = new PointerScope()) {
      org.bytedeco.pytorch.Tensor value = flipped(exact(weights), transposed).clone(contiguous());
      return packed(weights.shape().dim(transposed ? 1 : 0), weights.size(), value);
    }
  }

  @Override
  @SuppressWarnings("try") // the scope is there to be closed
  public PackedMatrix pack(Int8Matrix weights) {
    try (PointerScope temporaries = new PointerScope()) {
      org.bytedeco.pytorch.Tensor value =
          org.bytedeco.pytorch.Tensor.create(
                  weights.dequantize(), weights.inputs(), weights.outputs())
              .to(device, Float);
      return packed(weights.inputs(), weights.inputs() * weights.outputs(), value);
    }
  }

  private PackedMatrix packed(int inputs, int size, org.bytedeco.pytorch.Tensor value) {
    return new TorchPacked(inputs, size / inputs, scopes.track(new TorchStorage(size, value)));
  }

  @Override
  public Tensor matmul(Tensor x, PackedMatrix weights) {
    Shape shape = ShapeRules.matmul(x.shape(), weights);
    return out(
        shape,
        () ->
            exact(reshape(x, Shape.of(x.shape().rows(), weights.inputs())))
                .mm(packed(weights).value())
                .reshape(dims(shape)));
  }

  private static TorchPacked packed(PackedMatrix weights) {
    if (weights instanceof TorchPacked own) {
      return own;
    }
    throw new IllegalArgumentException(
        "packed weights " + weights.shape() + " belong to another backend");
  }

  @Override
  public Tensor gather(PackedMatrix weights, int[] ids, Shape lead) {
    Shape shape = ShapeRules.gather(weights.outputs(), weights.inputs(), ids, lead);
    return out(
        shape,
        () ->
            packed(weights)
                .value()
                .index_select(1, indices(ids))
                .transpose(0, 1)
                .reshape(dims(shape)));
  }
}
