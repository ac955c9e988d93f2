package forwardpass.engine.weights;

import forwardpass.engine.tensor.Shape;

/** Where in a file one tensor lies, and what it is. */
public final class TensorEntry {
  private final String name;
  private final ElementType type;
  private final long[] dims;
  private final long offset;
  private final long byteCount;

  TensorEntry(String name, ElementType type, long[] dims, long offset, long byteCount) {
    this.name = name;
    this.type = type;
    this.dims = dims;
    this.offset = offset;
    this.byteCount = byteCount;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** The type of its numbers. */
  public ElementType type() {
    return type;
  }

  /** The same in a file that stands behind so many bytes. */
  TensorEntry after(long bytes) {
    return new TensorEntry(name, type, dims, offset + bytes, byteCount);
  }

  /**
   * How many numbers it has; 0 if a size is.
   *
   * @throws IllegalArgumentException if they are more than 2³¹ − 1
   */
  public int count() {
    for (long dim : dims) {
      if (dim == 0) {
        return 0;
      }
    }
    return shape().size();
  }

  /** The place of its first byte in the file. */
  public long offset() {
    return offset;
  }

  /** How many bytes it takes. */
  public long byteCount() {
    return byteCount;
  }

  /** Its sizes, outermost axis first, a copy. Unlike a {@link Shape}'s they may be 0 or huge. */
  public long[] dims() {
    return dims.clone();
  }

  /**
   * Its shape.
   *
   * @throws IllegalArgumentException if a tensor of the engine can't have it: a size of 0, or more
   *     than 2³¹ − 1 numbers
   */
  public Shape shape() {
    int[] sizes = new int[dims.length];
    for (int axis = 0; axis < dims.length; axis++) {
      if (dims[axis] < 1 || dims[axis] > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "tensor '"
                + name
                + "': size of axis "
                + axis
                + " is "
                + dims[axis]
                + ", must be 1 … "
                + Integer.MAX_VALUE);
      }
      sizes[axis] = (int) dims[axis];
    }
    try {
      return Shape.of(sizes);
    } catch (IllegalArgumentException tooLarge) {
      throw new IllegalArgumentException(
          "tensor '" + name + "': " + tooLarge.getMessage(), tooLarge);
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name).append(' ').append(type).append(" [");
    for (int axis = 0; axis < dims.length; axis++) {
      text.append(axis == 0 ? "" : ", ").append(dims[axis]);
    }
    return text.append(']').toString();
  }
}
