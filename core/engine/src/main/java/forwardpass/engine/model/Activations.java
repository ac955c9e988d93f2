package forwardpass.engine.model;

import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place for the intermediate results of a forward pass. Hand one to {@link Gpt#forward(int[][],
 * Activations)} and look into it afterwards; the tensors belong to the scope around that call.
 */
public final class Activations {
  /** One of them: what it is, and in which block; the layer is −1 outside the blocks. */
  public record Key(ActivationName name, int layer) {
    /** As the book writes it: {@code blocks.0.pattern}, {@code logits}. */
    @Override
    public String toString() {
      return (layer < 0 ? "" : Parameter.block(layer)) + name.text();
    }
  }

  private static final Activations NONE =
      new Activations(EnumSet.noneOf(ActivationName.class)); // records nothing, so holds no state

  private final EnumSet<ActivationName> wanted;
  private final Map<Key, Tensor> recorded = new LinkedHashMap<>();

  private Activations(EnumSet<ActivationName> wanted) {
    this.wanted = wanted;
  }

  /** A place for everything. */
  public static Activations all() {
    return new Activations(EnumSet.allOf(ActivationName.class));
  }

  /** A place for some only. */
  public static Activations of(ActivationName first, ActivationName... more) {
    return new Activations(EnumSet.of(first, more));
  }

  /** A place for nothing: a forward pass that nobody looks into. */
  static Activations none() {
    return NONE;
  }

  /** Scores and pattern are computed one by one only if somebody wants to see them. */
  boolean wantsPattern() {
    return wanted.contains(ActivationName.ATTN_SCORES) || wanted.contains(ActivationName.PATTERN);
  }

  /** Records a tensor if it is wanted, and returns it. */
  Tensor record(ActivationName name, int layer, Tensor tensor) {
    if (wanted.contains(name)) {
      recorded.put(new Key(name, layer), tensor);
    }
    return tensor;
  }

  /** Hands what a scope owns of the recorded tensors to the scope around it. */
  void keep(Scope scope) {
    for (Tensor tensor : recorded.values()) {
      scope.keep(tensor);
    }
  }

  /** Forgets what an earlier pass recorded. */
  void clear() {
    recorded.clear();
  }

  /** What was recorded, in the order of computation. */
  public List<Key> keys() {
    return new ArrayList<>(recorded.keySet());
  }

  /** Whether this was recorded. */
  public boolean has(ActivationName name, int layer) {
    return recorded.containsKey(new Key(name, layer));
  }

  /**
   * An activation outside the blocks.
   *
   * @throws IllegalArgumentException if it was not recorded
   */
  public Tensor get(ActivationName name) {
    return get(name, -1);
  }

  /**
   * An activation of one block, counted from 0.
   *
   * @throws IllegalArgumentException if it was not recorded
   */
  public Tensor get(ActivationName name, int layer) {
    Key key = new Key(name, layer);
    Tensor tensor = recorded.get(key);
    if (tensor == null) {
      throw new IllegalArgumentException("activations: '" + key + "' was not recorded");
    }
    return tensor;
  }
}
