package forwardpass.engine.model;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys and values of the tokens that a model has seen, so that the next token needs one row of
 * work instead of all. Belongs to the scope that is open when it is made.
 */
public final class KvCache {
  private final int batch;
  private final int capacity;
  private final List<Tensor> keys =
      new ArrayList<>(); // a layer each, [B, nKvHeads, capacity, dHead]
  private final List<Tensor> values = new ArrayList<>(); // the same
  private int length;

  /** Room for sequences of up to nCtx tokens. */
  public KvCache(Backend backend, GptConfig config, int batch) {
    this(backend, config, batch, config.nCtx());
  }

  /** Room for so many sequences of up to so many tokens. */
  public KvCache(Backend backend, GptConfig config, int batch, int capacity) {
    if (batch < 1 || capacity < 1 || capacity > config.nCtx()) {
      throw new IllegalArgumentException(
          "KvCache: batch "
              + batch
              + ", capacity "
              + capacity
              + ": must be ≥ 1, and nCtx is "
              + config.nCtx());
    }
    this.batch = batch;
    this.capacity = capacity;
    Shape shape = Shape.of(batch, config.nKvHeads(), capacity, config.dHead());
    for (int layer = 0; layer < config.nLayers(); layer++) {
      keys.add(backend.full(shape, 0));
      values.add(backend.full(shape, 0));
    }
  }

  /** How many sequences it holds. */
  public int batch() {
    return batch;
  }

  /** How many tokens fit. */
  public int capacity() {
    return capacity;
  }

  /** How many tokens are in. */
  public int length() {
    return length;
  }

  /** How many more tokens fit. */
  public int room() {
    return capacity - length;
  }

  /**
   * Forgets all but the first tokens: to try another continuation, or, with 0, to start again.
   *
   * @throws IllegalArgumentException if there are not so many
   */
  public void truncate(int newLength) {
    if (newLength < 0 || newLength > length) {
      throw new IllegalArgumentException("KvCache: truncate " + length + " tokens to " + newLength);
    }
    length = newLength;
  }

  /** Gives its memory back. */
  public void free() {
    for (int layer = 0; layer < keys.size(); layer++) {
      keys.get(layer).storage().free();
      values.get(layer).storage().free();
    }
  }

  int layers() {
    return keys.size();
  }

  Tensor keys(int layer) {
    return keys.get(layer);
  }

  Tensor values(int layer) {
    return values.get(layer);
  }

  void advance(int tokens) {
    length += tokens;
  }
}
