package forwardpass.engine.model;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * One block: attention, then the feed-forward network; each reads the residual stream normalised,
 * and adds to it what it found.
 */
final class Block {
  private final Backend backend;
  private final Norm norm;
  private final Attention attention;
  private final Mlp mlp;
  private final Dropout dropout;

  Block(Backend backend, GptConfig config, Attention.@Nullable Turn turn, Dropout dropout) {
    this.backend = backend;
    this.dropout = dropout;
    norm = new Norm(backend, config.normEpsilon());
    attention = new Attention(backend, config, turn);
    mlp = new Mlp(backend, config.mlp());
  }

  /** [B, T, dModel] → [B, T, dModel]. */
  Tensor forward(
      BlockWeights weights, Tensor residPre, @Nullable KvCache cache, Activations seen, int layer) {
    seen.record(ActivationName.RESID_PRE, layer, residPre);
    Tensor attnNorm = norm.forward(weights.attnNorm(), residPre);
    seen.record(ActivationName.ATTN_NORM, layer, attnNorm);
    Tensor attnOut = attention.forward(weights.attention(), attnNorm, cache, seen, layer);
    seen.record(ActivationName.ATTN_OUT, layer, attnOut);
    Tensor residMid = backend.add(residPre, dropout.apply(backend, attnOut, 2 * layer + 1));
    seen.record(ActivationName.RESID_MID, layer, residMid);
    Tensor mlpNorm = norm.forward(weights.mlpNorm(), residMid);
    seen.record(ActivationName.MLP_NORM, layer, mlpNorm);
    Tensor mlpOut = mlp.forward(weights.mlp(), mlpNorm, seen, layer);
    seen.record(ActivationName.MLP_OUT, layer, mlpOut);
    Tensor added = dropout.apply(backend, mlpOut, 2 * layer + 2);
    return seen.record(ActivationName.RESID_POST, layer, backend.add(residMid, added));
  }
}
