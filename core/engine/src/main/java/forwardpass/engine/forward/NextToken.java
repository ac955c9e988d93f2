package forwardpass.engine.forward;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.probability.CrossEntropy;

/**
 * What is done with the logits of a text, [T, V]: one row to go on, or all rows but one to learn.
 */
public final class NextToken {
  private NextToken() {}

  /** The token that the last row gives the largest logit; of equal ones the first. */
  public static int mostLikely(Matrix logits) {
    double[] last = logits.row(logits.rows() - 1); // [V]
    int best = 0;
    for (int v = 1; v < last.length; v++) {
      best = last[v] > last[best] ? v : best;
    }
    return best;
  }

  /**
   * The loss of each prediction in nats, [T − 1]: row t is judged by token t + 1. The last row has
   * none to be judged by.
   *
   * @param tokens the text itself, T ids of which there are at least 2
   */
  public static double[] losses(Matrix logits, int[] tokens) {
    if (tokens.length != logits.rows() || tokens.length < 2) {
      throw new IllegalArgumentException(
          "losses: logits are " + logits.shape() + ", tokens " + tokens.length + ", at least 2");
    }
    double[] losses = new double[tokens.length - 1];
    for (int t = 0; t < losses.length; t++) {
      losses[t] = CrossEntropy.ofLogits(logits.row(t), tokens[t + 1]);
    }
    return losses;
  }

  /** The mean of {@link #losses}: what training makes smaller. */
  public static double loss(Matrix logits, int[] tokens) {
    double[] losses = losses(logits, tokens);
    double sum = 0;
    for (double loss : losses) {
      sum += loss;
    }
    return sum / losses.length;
  }
}
