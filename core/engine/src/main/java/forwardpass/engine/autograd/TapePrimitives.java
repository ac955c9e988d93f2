package forwardpass.engine.autograd;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.BinaryOp;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.ShapeRules;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.tensor.UnaryOp;

/** The primitives, each with its slope. {@code on} is the backend that computes. */
abstract class TapePrimitives implements Backend {
  final Backend on;

  TapePrimitives(Backend on) {
    this.on = on;
  }

  /** Notes how to differentiate an output, if one of its inputs is on the tape. */
  abstract Tensor record(Tensor output, Node.Backward backward, Tensor... inputs);

  /** Refuses what would change or bypass a tensor that the tape may need. */
  abstract void requireUntracked(String operation, Tensor tensor);

  /**
   * A scope that hands on what it holds when it closes: the way back may need it. So a model that
   * frees as it goes trains without a change; the scope around the step frees it all.
   */
  @Override
  public Scope scope() {
    Scope scope = on.scope();
    scope.keepAll();
    return scope;
  }

  @Override
  public Tensor tensor(Shape shape, float... values) {
    return on.tensor(shape, values);
  }

  @Override
  public Tensor full(Shape shape, float value) {
    return on.full(shape, value);
  }

  @Override
  public float[] read(Tensor x) {
    return on.read(x);
  }

  @Override
  public void assign(Tensor target, Tensor source) {
    requireUntracked("assign", target);
    requireUntracked("assign", source);
    on.assign(target, source);
  }

  @Override
  public void assignRows(Tensor target, int at, Tensor rows) {
    requireUntracked("assignRows", target);
    requireUntracked("assignRows", rows);
    on.assignRows(target, at, rows);
  }

  @Override
  public Tensor reshape(Tensor x, Shape shape) {
    return record(on.reshape(x, shape), (dy, g) -> g.add(x, () -> on.reshape(dy, x.shape())), x);
  }

  @Override
  public Tensor permute(Tensor x, int... axes) {
    int[] back = new int[axes.length];
    Tensor y = on.permute(x, axes);
    for (int i = 0; i < axes.length; i++) {
      back[axes[i]] = i;
    }
    return record(y, (dy, g) -> g.add(x, () -> on.permute(dy, back)), x);
  }

  @Override
  public Tensor slice(Tensor x, int axis, int from, int to) {
    return record(
        on.slice(x, axis, from, to),
        (dy, g) -> g.add(x, () -> padded(dy, x.shape(), axis, from, to)),
        x);
  }

  /** dy with zeros before and after it, so that it has the whole shape. */
  private Tensor padded(Tensor dy, Shape whole, int axis, int from, int to) {
    Tensor result = dy;
    if (from > 0) {
      result = on.concat(axis, on.full(whole.with(axis, from), 0), result);
    }
    int after = whole.dim(axis) - to;
    if (after > 0) {
      result = on.concat(axis, result, on.full(whole.with(axis, after), 0));
    }
    return result;
  }

  @Override
  public Tensor concat(int axis, Tensor... parts) {
    Tensor[] inputs = parts.clone();
    Node.Backward backward =
        (dy, g) -> {
          int at = 0;
          for (Tensor part : inputs) {
            int from = at;
            at += part.shape().dim(axis);
            int to = at;
            g.add(part, () -> on.slice(dy, axis, from, to));
          }
        };
    return record(on.concat(axis, parts), backward, inputs);
  }

  @Override
  public Tensor unary(UnaryOp op, Tensor x) {
    Tensor y = on.unary(op, x);
    return record(y, (dy, g) -> g.add(x, () -> unarySlope(op, x, y, dy)), x);
  }

  private Tensor unarySlope(UnaryOp op, Tensor x, Tensor y, Tensor dy) {
    return switch (op) {
      case EXP -> on.mul(dy, y);
      case LOG -> on.div(dy, x);
      case TANH -> on.mul(dy, on.affine(on.mul(y, y), -1, 1));
      case ERF -> {
        Tensor bell = on.unary(UnaryOp.EXP, on.scale(on.mul(x, x), -1));
        yield on.mul(dy, on.scale(bell, 1.1283792f)); // 2 / √π
      }
      case SQRT -> on.div(dy, on.scale(y, 2));
      case RECIPROCAL -> on.scale(on.mul(dy, on.mul(y, y)), -1);
      case RELU -> on.mul(dy, on.unary(UnaryOp.STEP, x));
      case STEP -> on.full(x.shape(), 0);
    };
  }

  @Override
  public Tensor binary(BinaryOp op, Tensor a, Tensor b) {
    Tensor y = on.binary(op, a, b);
    Node.Backward backward =
        switch (op) {
          case ADD ->
              (dy, g) -> {
                g.add(a, () -> on.sumTo(dy, a.shape()));
                g.add(b, () -> on.sumTo(dy, b.shape()));
              };
          case SUBTRACT ->
              (dy, g) -> {
                g.add(a, () -> on.sumTo(dy, a.shape()));
                g.add(b, () -> on.scale(on.sumTo(dy, b.shape()), -1));
              };
          case MULTIPLY ->
              (dy, g) -> {
                g.add(a, () -> on.sumTo(on.mul(dy, b), a.shape()));
                g.add(b, () -> on.sumTo(on.mul(dy, a), b.shape()));
              };
          case DIVIDE ->
              (dy, g) -> {
                g.add(a, () -> on.sumTo(on.div(dy, b), a.shape()));
                g.add(b, () -> on.scale(on.sumTo(on.div(on.mul(dy, y), b), b.shape()), -1));
              };
        };
    return record(y, backward, a, b);
  }

  @Override
  public Tensor affine(Tensor x, float scale, float shift) {
    return record(on.affine(x, scale, shift), (dy, g) -> g.add(x, () -> on.scale(dy, scale)), x);
  }

  @Override
  public Tensor matmul(Tensor a, Tensor b, boolean transposeA, boolean transposeB) {
    Tensor y = on.matmul(a, b, transposeA, transposeB);
    MatmulGradients slope = new MatmulGradients(on, a, b, transposeA, transposeB);
    return record(
        y,
        (dy, g) -> {
          g.add(a, () -> slope.left(dy));
          g.add(b, () -> slope.right(dy));
        },
        a,
        b);
  }

  @Override
  public Tensor sum(Tensor x, int axis) {
    return record(on.sum(x, axis), (dy, g) -> g.add(x, () -> on.add(on.full(x.shape(), 0), dy)), x);
  }

  /** The gradient goes to the largest number; equal ones share it. */
  @Override
  public Tensor max(Tensor x, int axis) {
    Tensor y = on.max(x, axis);
    return record(
        y,
        (dy, g) ->
            g.add(
                x,
                () -> {
                  Tensor below = on.unary(UnaryOp.STEP, on.sub(y, x));
                  Tensor largest = on.affine(below, -1, 1);
                  return on.mul(largest, on.div(dy, on.sum(largest, axis)));
                }),
        x);
  }

  @Override
  public Tensor gather(Tensor table, int[] ids, Shape lead) {
    int[] rows = ids.clone();
    return record(
        on.gather(table, ids, lead),
        (dy, g) -> g.add(table, () -> on.scatterAdd(dy, rows, table.shape().dim(0))),
        table);
  }

  @Override
  public Tensor scatterAdd(Tensor rows, int[] ids, int tableRows) {
    int[] places = ids.clone();
    return record(
        on.scatterAdd(rows, ids, tableRows),
        (dy, g) -> g.add(rows, () -> on.gather(dy, places, rows.shape().without(-1))),
        rows);
  }

  @Override
  public PackedMatrix pack(Tensor weights, boolean transposed) {
    ShapeRules.requireMatrix("pack", weights.shape());
    return new TapeMatrix(weights, transposed);
  }

  @Override
  public PackedMatrix pack(Int8Matrix weights) {
    return on.pack(weights);
  }

  @Override
  public Tensor matmul(Tensor x, PackedMatrix weights) {
    if (weights instanceof TapeMatrix matrix) {
      ShapeRules.matmul(x.shape(), weights);
      int rows = x.shape().rows();
      Tensor flat = reshape(x, Shape.of(rows, weights.inputs()));
      Tensor y = matmul(flat, matrix.weights(), false, matrix.transposed());
      return reshape(y, x.shape().with(-1, weights.outputs()));
    }
    requireUntracked("matmul with weights packed outside the tape", x);
    return on.matmul(x, weights);
  }

  @Override
  public Tensor gather(PackedMatrix weights, int[] ids, Shape lead) {
    if (weights instanceof TapeMatrix matrix) {
      Tensor table = matrix.transposed() ? matrix.weights() : permute(matrix.weights(), 1, 0);
      return gather(table, ids, lead);
    }
    return on.gather(weights, ids, lead);
  }
}
