package forwardpass.engine.model;

import forwardpass.engine.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/** The weights of one block. */
public record BlockWeights(
    NormWeights attnNorm, AttentionWeights attention, NormWeights mlpNorm, MlpWeights mlp) {

  /**
   * The weights of a norm.
   *
   * @param gain [dModel]
   * @param bias [dModel]; null for RMSNorm
   */
  public record NormWeights(Tensor gain, @Nullable Tensor bias) {}

  /**
   * The weights of attention.
   *
   * @param wQ [dModel, nHeads · dHead]
   * @param wK [dModel, nKvHeads · dHead]
   * @param wV [dModel, nKvHeads · dHead]
   * @param wO [nHeads · dHead, dModel]
   * @param qGain [dHead]; null unless queries and keys are normalised
   * @param kGain [dHead]; null unless queries and keys are normalised
   */
  public record AttentionWeights(
      Linear wQ, Linear wK, Linear wV, Linear wO, @Nullable Tensor qGain, @Nullable Tensor kGain) {}

  /**
   * The weights of the feed-forward network.
   *
   * @param wGate [dModel, dMlp]; null unless SwiGLU
   * @param wIn [dModel, dMlp]
   * @param wOut [dMlp, dModel]
   */
  public record MlpWeights(@Nullable Linear wGate, Linear wIn, Linear wOut) {}
}
