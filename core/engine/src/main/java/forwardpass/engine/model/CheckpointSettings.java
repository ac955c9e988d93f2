package forwardpass.engine.model;

import forwardpass.engine.tensor.RotaryLayout;

/**
 * What the shapes of published weights do not tell.
 *
 * @param nHeads query heads a block
 * @param nCtx the longest context; needed where positions are rotary, and read from the position
 *     embedding where they are learned
 * @param normEpsilon what the norms add
 * @param gelu the form of GELU; for Llama it is SwiGLU whatever stands here
 * @param ropeTheta base of the rotary angles
 */
public record CheckpointSettings(
    int nHeads, int nCtx, float normEpsilon, MlpKind gelu, double ropeTheta) {

  /**
   * As the published GPT-2 checkpoints have it: 12 heads for 124M, 16, 20 and 25 for the larger.
   */
  public static CheckpointSettings gpt2(int nHeads) {
    return new CheckpointSettings(nHeads, 0, 1e-5f, MlpKind.GELU_TANH, 10_000);
  }

  /** What stands in the {@code config.json} of Llama weights. */
  public static CheckpointSettings llama(
      int nHeads, int nCtx, float normEpsilon, double ropeTheta) {
    return new CheckpointSettings(nHeads, nCtx, normEpsilon, MlpKind.SWIGLU, ropeTheta);
  }

  Positions.Rotary rotary() {
    return new Positions.Rotary(ropeTheta, RotaryLayout.HALVES);
  }
}
