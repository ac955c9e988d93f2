package forwardpass.engine.tensor;

import org.jspecify.annotations.Nullable;

/**
 * The numbers behind one or more tensors, wherever their backend keeps them: a Java array, a piece
 * of linear memory, a native tensor. It belongs to the scope in which it was made, and is gone when
 * that scope closes.
 */
public abstract class Storage {
  private final int size;
  private boolean freed;
  @Nullable Scope owner;

  /** A storage for so many floats. */
  protected Storage(int size) {
    this.size = size;
  }

  /** How many floats it holds. */
  public final int size() {
    return size;
  }

  /** Whether its numbers are gone. */
  public final boolean isFreed() {
    return freed;
  }

  /** Gives the memory back; a second call does nothing. */
  public final void free() {
    if (!freed) {
      freed = true;
      release();
    }
  }

  /** What a backend does to give the memory back; called once. */
  protected abstract void release();
}
