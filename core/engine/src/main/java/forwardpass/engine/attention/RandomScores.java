package forwardpass.engine.attention;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;

/**
 * Dot products of random vectors: why scores are divided by √d_k. Entries are drawn independently
 * with mean 0 and variance 1; then q · k has mean 0 and variance d_k.
 *
 * <p>Source: Ashish Vaswani and others, Attention Is All You Need, 2017, footnote 4.
 */
public final class RandomScores {
  private RandomScores() {}

  /** A vector of n numbers from the standard normal distribution. */
  public static double[] vector(int n, Rng rng) {
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = rng.nextGaussian();
    }
    return out;
  }

  /**
   * The dot product of two such vectors.
   *
   * @param dK how long the vectors are
   */
  public static double product(int dK, Rng rng) {
    return Vectors.dot(vector(dK, rng), vector(dK, rng));
  }
}
