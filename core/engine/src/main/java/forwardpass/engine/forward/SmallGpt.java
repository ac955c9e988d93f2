package forwardpass.engine.forward;

import forwardpass.engine.block.GptBlock;
import forwardpass.engine.block.LayerNorm;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;

/**
 * A GPT-2 of one block, small enough to be seen whole. One table embeds the tokens and, transposed,
 * is the head: the two are tied, as GPT-2's are.
 *
 * <p>Source: Alec Radford and others, Language Models are Unsupervised Multitask Learners, 2019,
 * section 2.3; Ofir Press and Lior Wolf, Using the Output Embedding to Improve Language Models,
 * 2017, arXiv:1608.05859, for the tying.
 *
 * @param embedding a row for each token, [V, D]
 * @param positions a row for each place, [longest T, D]
 * @param block attention and MLP, [T, D] → [T, D]
 * @param finalNorm what stands before the head
 */
public record SmallGpt(Matrix embedding, Matrix positions, GptBlock block, LayerNorm finalNorm) {

  /**
   * Every value on the way of one text.
   *
   * @param embedded the tokens' rows, [T, D]
   * @param placed with the rows of their places, [T, D]
   * @param block the block at work; its stream is [T, D] after attention and after the MLP
   * @param normed what the head reads, [T, D]
   * @param logits at each place one for every token that could come next, [T, V]
   */
  public record Pass(
      Matrix embedded, Matrix placed, GptBlock.Pass block, Matrix normed, Matrix logits) {}

  public SmallGpt {
    if (embedding.cols() != positions.cols()) {
      throw new IllegalArgumentException(
          "small gpt: embedding is " + embedding.shape() + ", positions " + positions.shape());
    }
  }

  /**
   * Tokens in, logits out.
   *
   * @param tokens T ids, each at least 0 and below V
   */
  public Pass of(int[] tokens) {
    requireFit(tokens);
    double[][] rows = new double[tokens.length][];
    double[][] places = new double[tokens.length][];
    for (int t = 0; t < tokens.length; t++) {
      rows[t] = embedding.row(tokens[t]);
      places[t] = positions.row(t);
    }
    Matrix embedded = Matrix.of(rows); // [T, D]
    Matrix placed = embedded.plus(Matrix.of(places)); // [T, D]
    GptBlock.Pass mixed = block.of(placed); // [T, D]
    Matrix normed = finalNorm.rows(mixed.residPost()); // [T, D]
    Matrix logits = MatMul.matmul(normed, embedding.transpose()); // [T, V]
    return new Pass(embedded, placed, mixed, normed, logits);
  }

  private void requireFit(int[] tokens) {
    if (tokens.length == 0 || tokens.length > positions.rows()) {
      throw new IllegalArgumentException(
          "small gpt: "
              + tokens.length
              + " tokens, there are 1 to "
              + positions.rows()
              + " places");
    }
    for (int t = 0; t < tokens.length; t++) {
      if (tokens[t] < 0 || tokens[t] >= embedding.rows()) {
        throw new IllegalArgumentException(
            "small gpt: token " + tokens[t] + " at place " + t + ", V is " + embedding.rows());
      }
    }
  }
}
