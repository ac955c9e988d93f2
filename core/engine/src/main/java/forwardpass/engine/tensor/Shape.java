package forwardpass.engine.tensor;

import java.util.Arrays;

/**
 * The sizes of a tensor's axes, outermost first: {@code (2, 5, 8)} is two pages of five rows of
 * eight numbers. A scalar has the shape {@code ()}. Every size is at least 1; values lie row-major,
 * the last axis contiguous.
 */
public final class Shape {
  private static final Shape SCALAR = new Shape(new int[0]);

  private final int[] dims;
  private final int size;

  private Shape(int[] dims) {
    this.dims = dims;
    this.size = product(dims);
  }

  /** The shape with these sizes. */
  public static Shape of(int... dims) {
    return dims.length == 0 ? SCALAR : new Shape(dims.clone());
  }

  /** The shape of a single number. */
  public static Shape scalar() {
    return SCALAR;
  }

  private static int product(int[] dims) {
    long size = 1;
    for (int axis = 0; axis < dims.length; axis++) {
      if (dims[axis] < 1) {
        throw new IllegalArgumentException(
            "shape " + text(dims) + ": axis " + axis + " is " + dims[axis] + ", must be ≥ 1");
      }
      size *= dims[axis];
      if (size > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "shape " + text(dims) + " holds more than " + Integer.MAX_VALUE + " numbers");
      }
    }
    return (int) size;
  }

  /** The number of axes. */
  public int rank() {
    return dims.length;
  }

  /** The size of one axis; negative numbers count from the end, −1 is the last. */
  public int dim(int axis) {
    return dims[axis(axis)];
  }

  /** The axis as a number from 0, for an axis that may count from the end. */
  public int axis(int axis) {
    int fromStart = axis < 0 ? axis + dims.length : axis;
    if (fromStart < 0 || fromStart >= dims.length) {
      throw new IllegalArgumentException("shape " + this + " has no axis " + axis);
    }
    return fromStart;
  }

  /** How many numbers a tensor of this shape holds. */
  public int size() {
    return size;
  }

  /** The size of the last axis; 1 for a scalar. */
  public int columns() {
    return dims.length == 0 ? 1 : dims[dims.length - 1];
  }

  /** How many rows of {@link #columns()} numbers there are. */
  public int rows() {
    return size / columns();
  }

  /** How many numbers lie behind one step along an axis. */
  public int inner(int axis) {
    int inner = 1;
    for (int i = axis(axis) + 1; i < dims.length; i++) {
      inner *= dims[i];
    }
    return inner;
  }

  /** The sizes, a copy. */
  public int[] dims() {
    return dims.clone();
  }

  /** This shape with another size for one axis. */
  public Shape with(int axis, int dim) {
    int[] changed = dims.clone();
    changed[axis(axis)] = dim;
    return new Shape(changed);
  }

  /** This shape with one more axis at the end. */
  public Shape append(int dim) {
    int[] longer = Arrays.copyOf(dims, dims.length + 1);
    longer[dims.length] = dim;
    return new Shape(longer);
  }

  /** This shape without one axis. */
  public Shape without(int axis) {
    int gone = axis(axis);
    int[] shorter = new int[dims.length - 1];
    for (int i = 0; i < shorter.length; i++) {
      shorter[i] = dims[i < gone ? i : i + 1];
    }
    return of(shorter);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape && Arrays.equals(dims, shape.dims);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(dims);
  }

  /** As Python prints it: {@code (2, 5, 8)}, {@code (3,)}, {@code ()}. */
  @Override
  public String toString() {
    return text(dims);
  }

  private static String text(int[] dims) {
    StringBuilder text = new StringBuilder("(");
    for (int axis = 0; axis < dims.length; axis++) {
      text.append(axis == 0 ? "" : ", ").append(dims[axis]);
    }
    return text.append(dims.length == 1 ? ",)" : ")").toString();
  }
}
