package forwardpass.engine.model;

import forwardpass.engine.model.BlockWeights.AttentionWeights;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.RotaryLayout;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.ShapeRules;
import forwardpass.engine.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * Causal self-attention (Vaswani et al. 2017, arXiv:1706.03762): every position asks with its
 * query, compares with the keys up to itself, and takes the weighted mean of their values.
 *
 * @param turn how positions turn queries and keys; null where positions are learned
 */
record Attention(Backend backend, GptConfig config, @Nullable Turn turn) {

  /**
   * The rotary angles of this pass's positions.
   *
   * @param cos [T, dHead / 2]
   * @param sin [T, dHead / 2]
   */
  record Turn(Tensor cos, Tensor sin, RotaryLayout layout) {}

  /** [B, T, dModel] → [B, T, dModel]; with a cache, the T tokens come after those in it. */
  Tensor forward(
      AttentionWeights weights,
      Tensor x,
      @Nullable KvCache cache,
      Activations activations,
      int layer) {
    Tensor q = heads(weights.wQ(), x, config.nHeads(), ActivationName.Q, activations, layer);
    Tensor k = heads(weights.wK(), x, config.nKvHeads(), ActivationName.K, activations, layer);
    Tensor v = heads(weights.wV(), x, config.nKvHeads(), ActivationName.V, activations, layer);
    q = normed(q, weights.qGain());
    k = normed(k, weights.kGain());
    q = turned(q, ActivationName.ROT_Q, activations, layer);
    k = turned(k, ActivationName.ROT_K, activations, layer);
    int nKeys = k.shape().dim(2);
    if (cache != null) {
      backend.assignRows(cache.keys(layer), cache.length(), k);
      backend.assignRows(cache.values(layer), cache.length(), v);
      nKeys += cache.length();
      k = cache.keys(layer);
      v = cache.values(layer);
    }
    Tensor z =
        activations.wantsPattern() && cache == null
            ? openAttention(q, k, v, activations, layer)
            : backend.causalAttention(q, k, v, nKeys, scale()); // [B, nHeads, T, dHead]
    Tensor found = activations.record(ActivationName.Z, layer, z);
    return weights.wO().apply(backend, backend.mergeHeads(found));
  }

  private float scale() {
    return (float) (1 / Math.sqrt(config.dHead()));
  }

  /** [B, T, dModel] → [B, heads, T, dHead]. */
  private Tensor heads(
      Linear w, Tensor x, int heads, ActivationName name, Activations activations, int layer) {
    return activations.record(name, layer, backend.splitHeads(w.apply(backend, x), heads));
  }

  /** Every head's vector by itself: [B, heads, T, dHead]; as it is where there is no gain. */
  private Tensor normed(Tensor x, @Nullable Tensor gain) {
    return gain == null ? x : backend.rmsNorm(x, gain, config.normEpsilon());
  }

  private Tensor turned(Tensor x, ActivationName name, Activations activations, int layer) {
    if (turn == null) {
      return x;
    }
    Tensor y = backend.rotary(x, turn.cos(), turn.sin(), turn.layout());
    return activations.record(name, layer, y);
  }

  /** Attention step by step, with the same bits: scores, pattern, weighted mean. */
  private Tensor openAttention(Tensor q, Tensor k, Tensor v, Activations activations, int layer) {
    int nKeys = k.shape().dim(2);
    Shape grouped = ShapeRules.groupedQueries(q.shape(), k.shape());
    Shape shared = ShapeRules.sharedKeys(k.shape(), nKeys);
    Tensor keys = backend.reshape(k, shared); // [B, nKvHeads, 1, nKeys, dHead]
    Tensor values = backend.reshape(v, shared);
    Tensor products = backend.matmul(backend.reshape(q, grouped), keys, false, true);
    Shape byHead = q.shape().with(-1, nKeys);
    Tensor scaled = backend.reshape(backend.scale(products, scale()), byHead);
    Tensor scores = activations.record(ActivationName.ATTN_SCORES, layer, scaled);
    Tensor shares = backend.causalSoftmax(scores); // [B, nHeads, T, nKeys]
    Tensor pattern = activations.record(ActivationName.PATTERN, layer, shares);
    Tensor weights = backend.reshape(pattern, products.shape()); // [B, nKvHeads, group, T, nKeys]
    return backend.reshape(backend.matmul(weights, values), q.shape());
  }
}
