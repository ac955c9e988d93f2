package forwardpass.engine.autograd;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Storage;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The gradients that a backward pass has found so far, by tensor. A tensor used twice is reached
 * twice, and its gradients add up: that is the chain rule for a sum over paths.
 */
final class Accumulator {
  private final Backend backend;
  private final IdentityHashMap<Tensor, Node> nodes;
  private final IdentityHashMap<Tensor, Tensor> gradients = new IdentityHashMap<>();
  private final IdentityHashMap<Storage, Integer> holders = new IdentityHashMap<>();
  private final List<Tensor> fresh = new ArrayList<>();

  Accumulator(Backend backend, IdentityHashMap<Tensor, Node> nodes) {
    this.backend = backend;
    this.nodes = nodes;
  }

  /** Adds a gradient, which is computed only if something that is watched depends on it. */
  void add(Tensor tensor, Supplier<Tensor> gradient) {
    if (!nodes.containsKey(tensor)) {
      return;
    }
    Tensor next = gradient.get();
    Tensor before = take(tensor);
    Tensor sum = before == null ? next : backend.add(before, next);
    put(tensor, sum);
    if (before != null) {
      drop(before);
    }
  }

  private void put(Tensor tensor, Tensor gradient) {
    gradients.put(tensor, gradient);
    holders.merge(gradient.storage(), 1, Integer::sum);
    fresh.add(gradient);
  }

  @Nullable Tensor get(Tensor tensor) {
    return gradients.get(tensor);
  }

  /** Removes a gradient that nothing will be added to any more; it stays alive until dropped. */
  @Nullable Tensor take(Tensor tensor) {
    return gradients.remove(tensor);
  }

  /** Frees a gradient that was taken, unless another tensor's gradient shares its storage. */
  void drop(Tensor gradient) {
    Storage storage = gradient.storage();
    int left = holders.merge(storage, -1, Integer::sum);
    if (left == 0) {
      holders.remove(storage);
      fresh.removeIf(tensor -> tensor.storage() == storage);
      storage.free();
    }
  }

  /** Keeps what was added since the last call beyond the scope in which it was computed. */
  void keep(Scope scope) {
    for (Tensor gradient : fresh) {
      scope.keep(gradient);
    }
    fresh.clear();
  }
}
