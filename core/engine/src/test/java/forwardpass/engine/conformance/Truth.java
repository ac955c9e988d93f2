package forwardpass.engine.conformance;

import forwardpass.engine.tensor.Shape;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * A tensor in double and its operations by their definitions, index by index: slow, plain, and made
 * another way than any backend.
 *
 * @param shape the shape
 * @param values row-major
 */
@SuppressWarnings("ArrayRecordComponent") // made, read, and never compared
record Truth(Shape shape, double[] values) {

  /** A function of an output index. */
  interface At {
    double get(int[] index);
  }

  /** The tensor whose number at each index is what the function says. */
  static Truth of(Shape shape, At at) {
    double[] values = new double[shape.size()];
    int[] index = new int[shape.rank()];
    for (int i = 0; i < values.length; i++) {
      int rest = i;
      for (int axis = index.length - 1; axis >= 0; axis--) {
        index[axis] = rest % shape.dim(axis);
        rest /= shape.dim(axis);
      }
      values[i] = at.get(index);
    }
    return new Truth(shape, values);
  }

  /** The number at an index; leading axes that this has not are dropped, axes of 1 repeated. */
  double at(int... index) {
    int place = 0;
    int extra = index.length - shape.rank();
    for (int axis = 0; axis < shape.rank(); axis++) {
      int i = shape.dim(axis) == 1 ? 0 : index[extra + axis];
      place = place * shape.dim(axis) + i;
    }
    return values[place];
  }

  Truth map(DoubleUnaryOperator f) {
    double[] mapped = new double[values.length];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] = f.applyAsDouble(values[i]);
    }
    return new Truth(shape, mapped);
  }

  /** f of every pair, both repeated to the shape. */
  Truth zip(Truth other, Shape to, DoubleBinaryOperator f) {
    return of(to, index -> f.applyAsDouble(at(index), other.at(index)));
  }

  Truth plus(Truth other) {
    return zip(other, shape, Double::sum);
  }

  Truth times(Truth other) {
    return zip(other, shape, (x, y) -> x * y);
  }

  Truth as(Shape other) {
    return new Truth(other, values);
  }

  Truth permute(int... axes) {
    int[] dims = new int[axes.length];
    for (int i = 0; i < axes.length; i++) {
      dims[i] = shape.dim(axes[i]);
    }
    return of(
        Shape.of(dims),
        index -> {
          int[] from = new int[axes.length];
          for (int i = 0; i < axes.length; i++) {
            from[axes[i]] = index[i];
          }
          return at(from);
        });
  }

  /** The product over the last two axes, [..., m, k] by [..., k, n]. */
  Truth matmul(Truth b, Shape batch) {
    int m = shape.dim(-2);
    int k = shape.dim(-1);
    int n = b.shape.dim(-1);
    return of(
        batch.append(m).append(n),
        index -> {
          int[] left = index.clone();
          int[] right = index.clone();
          double sum = 0;
          for (int p = 0; p < k; p++) {
            left[index.length - 1] = p;
            right[index.length - 2] = p;
            sum += at(left) * b.at(right);
          }
          return sum;
        });
  }

  Truth transpose() {
    int[] axes = new int[shape.rank()];
    for (int i = 0; i < axes.length; i++) {
      axes[i] = i;
    }
    axes[axes.length - 1] = axes.length - 2;
    axes[axes.length - 2] = axes.length - 1;
    return permute(axes);
  }

  /** f over the numbers along one axis, which stays with size 1. */
  Truth reduce(int axis, DoubleBinaryOperator f) {
    int chosen = shape.axis(axis);
    return of(
        shape.with(axis, 1),
        index -> {
          int[] from = index.clone();
          double result = at(from);
          for (int i = 1; i < shape.dim(chosen); i++) {
            from[chosen] = i;
            result = f.applyAsDouble(result, at(from));
          }
          return result;
        });
  }

  Truth sum(int axis) {
    return reduce(axis, Double::sum);
  }

  /** A function of a row, in place on a copy. */
  interface RowFunction {
    double[] apply(double[] row);
  }

  Truth rows(RowFunction f) {
    int n = shape.columns();
    double[] result = new double[values.length];
    for (int row = 0; row < shape.rows(); row++) {
      double[] in = new double[n];
      System.arraycopy(values, row * n, in, 0, n);
      System.arraycopy(f.apply(in), 0, result, row * n, n);
    }
    return new Truth(shape, result);
  }

  static double[] softmax(double[] row) {
    double sum = 0;
    double[] y = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      y[i] = Math.exp(row[i]);
      sum += y[i];
    }
    for (int i = 0; i < row.length; i++) {
      y[i] /= sum;
    }
    return y;
  }

  static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** erf by its Taylor series, for |x| ≤ 3. */
  static double erf(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; n < 60; n++) {
      term *= -x * x / n;
      sum += term / (2 * n + 1);
    }
    return sum * 2 / Math.sqrt(Math.PI);
  }

  static double geluExact(double x) {
    return 0.5 * x * (1 + erf(x / Math.sqrt(2)));
  }

  static double geluTanh(double x) {
    return 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
  }
}
