package forwardpass.engine.tensor;

import org.jspecify.annotations.Nullable;

/** The scopes that are open on one backend, innermost last. */
public final class ScopeStack {
  private @Nullable Scope innermost;

  /** Opens a scope inside the innermost one. */
  public Scope open() {
    Scope scope = new Scope(this, innermost);
    innermost = scope;
    return scope;
  }

  /** Gives a new storage to the innermost open scope, if there is one. */
  public <S extends Storage> S track(S storage) {
    Scope scope = innermost;
    if (scope != null) {
      scope.own(storage);
    }
    return storage;
  }

  void leave(Scope scope) {
    if (innermost != scope) {
      throw new IllegalStateException("scope closed while one opened inside it is still open");
    }
    innermost = scope.parent();
  }
}
