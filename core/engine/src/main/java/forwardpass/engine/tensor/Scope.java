package forwardpass.engine.tensor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of computing whose memory is given back at its end:
 *
 * <pre>{@code
 * try (Scope step = backend.scope()) {
 *   Tensor hidden = backend.matmul(x, w);
 *   logits = step.keep(backend.gelu(hidden));
 * } // hidden is freed, logits belongs to the scope around this one
 * }</pre>
 *
 * Scopes nest; the innermost open one owns what is made. What is made outside every scope lives
 * until {@link Storage#free()}.
 */
public final class Scope implements AutoCloseable {
  private final ScopeStack stack;
  private final @Nullable Scope parent;
  private final List<Storage> owned = new ArrayList<>();
  private boolean closed;
  private boolean keepsAll;

  Scope(ScopeStack stack, @Nullable Scope parent) {
    this.stack = stack;
    this.parent = parent;
  }

  @Nullable Scope parent() {
    return parent;
  }

  void own(Storage storage) {
    storage.owner = this;
    owned.add(storage);
  }

  /** Hands a tensor's storage to the scope around this one, and returns the tensor. */
  public Tensor keep(Tensor tensor) {
    keep(tensor.storage());
    return tensor;
  }

  /** Hands a storage of this scope to the scope around this one. */
  public void keep(Storage storage) {
    if (storage.owner != this) {
      return;
    }
    if (parent == null) {
      storage.owner = null;
    } else {
      parent.own(storage);
    }
  }

  /** Makes this scope hand on all it owns when it closes, as if each were kept. */
  public void keepAll() {
    keepsAll = true;
  }

  /**
   * Frees everything made in this scope and not kept.
   *
   * @throws IllegalStateException if a scope opened inside this one is still open
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    stack.leave(this);
    closed = true;
    for (Storage storage : owned) {
      if (storage.owner != this) {
        continue;
      }
      if (keepsAll) {
        keep(storage);
      } else {
        storage.free();
      }
    }
    owned.clear();
  }
}
