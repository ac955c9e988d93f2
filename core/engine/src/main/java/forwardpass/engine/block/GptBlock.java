package forwardpass.engine.block;

import forwardpass.engine.attention.MultiHeadAttention;
import forwardpass.engine.linalg.Matrix;

/**
 * A block of GPT-2: attention, then the MLP. Each reads the residual stream normalised and adds to
 * it what it found. Where tokens stand was added to x before the first block.
 *
 * <p>Source: Alec Radford and others, Language Models are Unsupervised Multitask Learners, 2019,
 * section 2.3.
 */
public record GptBlock(
    LayerNorm attnNorm, MultiHeadAttention attention, LayerNorm mlpNorm, FeedForward mlp) {

  /**
   * Every value on the way.
   *
   * @param attnNorm what attention reads, [T, D]
   * @param attention the heads at work; their output is [T, D]
   * @param residMid the stream after attention, [T, D]
   * @param mlpNorm what the MLP reads, [T, D]
   * @param mlp the MLP at work
   * @param residPost the stream after the block, [T, D]
   */
  public record Pass(
      Matrix attnNorm,
      MultiHeadAttention.Pass attention,
      Matrix residMid,
      Matrix mlpNorm,
      FeedForward.Pass mlp,
      Matrix residPost) {}

  /** [T, D] → [T, D]. */
  public Pass of(Matrix x) {
    Matrix attnIn = attnNorm.rows(x);
    MultiHeadAttention.Pass attn = attention.of(attnIn, true);
    Matrix residMid = x.plus(attn.output());
    Matrix mlpIn = mlpNorm.rows(residMid);
    FeedForward.Pass mlpOut = mlp.of(mlpIn);
    Matrix residPost = residMid.plus(mlpOut.output());
    return new Pass(attnIn, attn, residMid, mlpIn, mlpOut, residPost);
  }
}
