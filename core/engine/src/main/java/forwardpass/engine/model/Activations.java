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

  /** Changes activations on their way: what follows is computed from what it returns. */
  @FunctionalInterface
  public interface Edit {
    /**
     * The tensor that takes this one's place, of the same shape; the same where nothing changes.
     *
     * @param layer the block, −1 outside the blocks
     */
    Tensor edit(ActivationName name, int layer, Tensor tensor);
  }

  private static final Edit AS_IT_IS = (name, layer, tensor) -> tensor;

  private static final Activations NONE =
      // records nothing, so holds no state
      new Activations(EnumSet.noneOf(ActivationName.class), AS_IT_IS);

  private final EnumSet<ActivationName> wanted;
  private final Edit edit;
  private final Map<Key, Tensor> recorded = new LinkedHashMap<>();

  private Activations(EnumSet<ActivationName> wanted, Edit edit) {
    this.wanted = wanted;
    this.edit = edit;
  }

  /** A place for everything. */
  public static Activations all() {
    return editedBy(AS_IT_IS);
  }

  /** A place for everything, as it is after that edit. */
  public static Activations editedBy(Edit edit) {
    return new Activations(EnumSet.allOf(ActivationName.class), edit);
  }

  /** A place for some only. */
  public static Activations of(ActivationName first, ActivationName... more) {
    return new Activations(EnumSet.of(first, more), AS_IT_IS);
  }

  /** A place for nothing: a forward pass that nobody looks into. */
  static Activations none() {
    return NONE;
  }

  /** Scores and pattern are computed one by one only if somebody wants to see them. */
  boolean wantsPattern() {
    return wanted.contains(ActivationName.ATTN_SCORES) || wanted.contains(ActivationName.PATTERN);
  }

  /** Records a tensor if it is wanted, and returns what the pass goes on with: it, or its edit. */
  Tensor record(ActivationName name, int layer, Tensor tensor) {
    Tensor edited = edit.edit(name, layer, tensor);
    if (!edited.shape().equals(tensor.shape())) {
      throw new IllegalArgumentException(
          "activations: '"
              + new Key(name, layer)
              + "' is "
              + tensor.shape()
              + ", its edit "
              + edited.shape());
    }
    if (wanted.contains(name)) {
      recorded.put(new Key(name, layer), edited);
    }
    return edited;
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
