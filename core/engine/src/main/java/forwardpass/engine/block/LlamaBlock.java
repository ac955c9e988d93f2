package forwardpass.engine.block;

import forwardpass.engine.linalg.Matrix;

/**
 * A block of Llama: the plan of {@link GptBlock} with another norm, another MLP, and heads that
 * turn queries and keys by their place.
 *
 * <p>Source: Hugo Touvron and others, LLaMA: Open and Efficient Foundation Language Models, 2023,
 * arXiv:2302.13971, section 2.2.
 */
public record LlamaBlock(
    RmsNorm attnNorm, RotaryAttention attention, RmsNorm mlpNorm, GatedFeedForward mlp) {

  /**
   * Every value on the way.
   *
   * @param attnNorm what attention reads, [T, D]
   * @param attnOut what attention adds, [T, D]
   * @param residMid the stream after attention, [T, D]
   * @param mlpNorm what the MLP reads, [T, D]
   * @param mlp the MLP at work
   * @param residPost the stream after the block, [T, D]
   */
  public record Pass(
      Matrix attnNorm,
      Matrix attnOut,
      Matrix residMid,
      Matrix mlpNorm,
      GatedFeedForward.Pass mlp,
      Matrix residPost) {}

  /** [T, D] → [T, D]. */
  public Pass of(Matrix x) {
    Matrix attnIn = attnNorm.rows(x);
    Matrix attn = attention.of(attnIn);
    Matrix residMid = x.plus(attn);
    Matrix mlpIn = mlpNorm.rows(residMid);
    GatedFeedForward.Pass mlpOut = mlp.of(mlpIn);
    Matrix residPost = residMid.plus(mlpOut.output());
    return new Pass(attnIn, attn, residMid, mlpIn, mlpOut, residPost);
  }
}
