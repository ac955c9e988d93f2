package forwardpass.engine.tensor;

/**
 * A shape and the storage of its numbers, row-major and without gaps. A tensor computes nothing
 * itself: operations are its backend's, and {@link Primitives#read} is the one way to its values.
 * Two tensors may share one storage ({@link Primitives#reshape}).
 */
public final class Tensor {
  private final Shape shape;
  private final Storage storage;

  /** For backends: the tensor over a storage that holds as many numbers as the shape says. */
  public Tensor(Shape shape, Storage storage) {
    if (shape.size() != storage.size()) {
      throw new IllegalArgumentException(
          "tensor: shape " + shape + " is " + shape.size() + " numbers, storage " + storage.size());
    }
    this.shape = shape;
    this.storage = storage;
  }

  /** The shape. */
  public Shape shape() {
    return shape;
  }

  /** How many numbers it holds. */
  public int size() {
    return shape.size();
  }

  /**
   * For backends: the storage, which must not have been freed.
   *
   * @throws IllegalStateException if its scope was closed
   */
  public Storage storage() {
    if (storage.isFreed()) {
      throw new IllegalStateException(
          "tensor " + shape + " was freed: the scope that owned it is closed");
    }
    return storage;
  }

  @Override
  public String toString() {
    return "Tensor" + shape;
  }
}
