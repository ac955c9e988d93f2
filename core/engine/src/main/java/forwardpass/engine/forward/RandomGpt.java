package forwardpass.engine.forward;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.attention.MultiHeadAttention;
import forwardpass.engine.block.FeedForward;
import forwardpass.engine.block.GptBlock;
import forwardpass.engine.block.LayerNorm;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A {@link SmallGpt} that has learned nothing: normal weights of the standard deviation 1/√inputs,
 * so that sums of any width have entries of about 1. Each matrix has a generator of its own, so
 * that a larger vocabulary leaves the rows of the smaller one as they were.
 */
public final class RandomGpt {
  private static final int MATRICES = 100; // generators set aside for one model

  private RandomGpt() {}

  /**
   * A model from a seed.
   *
   * @param d the width D, a multiple of {@code heads}
   * @param v the number of tokens, V
   * @param longest for how many places it has rows
   */
  public static SmallGpt of(int seed, int d, int heads, int v, int longest) {
    if (d % heads != 0) {
      throw new IllegalArgumentException("random gpt: " + heads + " heads do not divide D = " + d);
    }
    int first = MATRICES * seed;
    List<AttentionHead> all = new ArrayList<>();
    for (int head = 0; head < heads; head++) {
      int next = first + 10 + 3 * head;
      int width = d / heads;
      all.add(
          new AttentionHead(
              normal(next, d, width, d),
              normal(next + 1, d, width, d),
              normal(next + 2, d, width, d)));
    }
    int inner = 4 * d; // as wide as in GPT-2
    FeedForward mlp =
        new FeedForward(
            normal(first + 4, d, inner, d),
            new double[inner],
            normal(first + 5, inner, d, inner),
            new double[d]);
    MultiHeadAttention attention = new MultiHeadAttention(all, normal(first + 3, d, d, d));
    return new SmallGpt(
        normal(first + 1, v, d, d),
        normal(first + 2, longest, d, d),
        new GptBlock(fresh(d), attention, fresh(d), mlp),
        fresh(d));
  }

  private static LayerNorm fresh(int d) {
    double[] gain = new double[d];
    Arrays.fill(gain, 1);
    return new LayerNorm(gain, new double[d], LayerNorm.EPSILON);
  }

  private static Matrix normal(int seed, int rows, int cols, int inputs) {
    Rng rng = Rng.seeded(seed);
    double[] numbers = new double[rows * cols];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = rng.nextGaussian() / Math.sqrt(inputs);
    }
    return Matrix.ofRowMajor(rows, cols, numbers);
  }
}
