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
      BlockWeights weights, Tensor stream, @Nullable KvCache cache, Activations seen, int layer) {
    Tensor residPre = seen.record(ActivationName.RESID_PRE, layer, stream);
    Tensor normed = norm.forward(weights.attnNorm(), residPre);
    Tensor attnNorm = seen.record(ActivationName.ATTN_NORM, layer, normed);
    Tensor found = attention.forward(weights.attention(), attnNorm, cache, seen, layer);
    Tensor attnOut = seen.record(ActivationName.ATTN_OUT, layer, found);
    Tensor mid = backend.add(residPre, dropout.apply(backend, attnOut, 2 * layer + 1));
    Tensor residMid = seen.record(ActivationName.RESID_MID, layer, mid);
    Tensor midNormed = norm.forward(weights.mlpNorm(), residMid);
    Tensor mlpNorm = seen.record(ActivationName.MLP_NORM, layer, midNormed);
    Tensor made = mlp.forward(weights.mlp(), mlpNorm, seen, layer);
    Tensor mlpOut = seen.record(ActivationName.MLP_OUT, layer, made);
    Tensor added = dropout.apply(backend, mlpOut, 2 * layer + 2);
    return seen.record(ActivationName.RESID_POST, layer, backend.add(residMid, added));
  }
}
