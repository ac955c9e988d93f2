package forwardpass.engine.tensor;

/**
 * Weights of a linear layer in the layout that their backend multiplies fastest, packed once and
 * used many times: {@link Primitives#pack(Tensor, boolean)}.
 */
public abstract class PackedMatrix {
  private final int inputs;
  private final int outputs;
  private final Storage[] storages;

  /** For backends: packed weights [inputs, outputs] and the storages that hold them. */
  protected PackedMatrix(int inputs, int outputs, Storage... storages) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.storages = storages.clone();
  }

  /** How many numbers go in. */
  public final int inputs() {
    return inputs;
  }

  /** How many numbers come out. */
  public final int outputs() {
    return outputs;
  }

  /** [inputs, outputs]. */
  public final Shape shape() {
    return Shape.of(inputs, outputs);
  }

  /** Hands the weights to the scope around {@code scope}, as {@link Scope#keep(Tensor)}. */
  public final void keep(Scope scope) {
    for (Storage storage : storages) {
      scope.keep(storage);
    }
  }

  /** Gives the memory back. */
  public final void free() {
    for (Storage storage : storages) {
      storage.free();
    }
  }

  /**
   * For backends: says so if the weights were freed.
   *
   * @throws IllegalStateException if their scope was closed
   */
  protected final void requireAlive() {
    for (Storage storage : storages) {
      if (storage.isFreed()) {
        throw new IllegalStateException("packed weights " + shape() + " were freed");
      }
    }
  }
}
