package forwardpass.engine.embedding;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;

/**
 * The smallest model that learns vectors for words: it guesses the next word from the present one
 * alone. The present word's row of {@code in} is compared with every row of {@code out}, and
 * softmax makes probabilities of the dot products.
 *
 * @param in the vectors of the words as the present one, (V, D)
 * @param out the vectors of the words as the next one, (V, D)
 */
public record NextWord(Matrix in, Matrix out) {
  public NextWord {
    if (in.rows() != out.rows() || in.cols() != out.cols()) {
      throw new IllegalArgumentException(
          "next word: in is " + in.shape() + ", out is " + out.shape());
    }
  }

  /** Random vectors: standard normal numbers. */
  public static NextWord random(int words, int dimensions, Rng rng) {
    return new NextWord(gaussian(words, dimensions, rng), gaussian(words, dimensions, rng));
  }

  /**
   * The loss over all pairs of a text, in nats a word: cross-entropy.
   *
   * @param counts how often word j follows word i, (V, V)
   */
  public double loss(Matrix counts) {
    double sum = 0;
    for (int i = 0; i < in.rows(); i++) {
      double[] p = probabilities(i);
      for (int j = 0; j < p.length; j++) {
        double count = counts.get(i, j);
        sum -= count == 0 ? 0 : count * Log.log(p[j]);
      }
    }
    return sum / total(counts);
  }

  /** The probability of each word to come next, [V]. */
  public double[] probabilities(int word) {
    double[] present = in.row(word);
    double[] logits = new double[out.rows()];
    for (int j = 0; j < logits.length; j++) {
      logits[j] = Vectors.dot(present, out.row(j));
    }
    return Softmax.softmax(logits);
  }

  /**
   * One step of gradient descent over all pairs at once.
   *
   * <p>At the logits the gradient is what was guessed less what came, p − y, as after every softmax
   * with cross-entropy; the product rule hands it on to both tables.
   *
   * @param counts how often word j follows word i, (V, V)
   * @param rate the learning rate
   */
  public NextWord step(Matrix counts, double rate) {
    double total = total(counts);
    double[][] nextIn = rows(in);
    double[][] nextOut = rows(out);
    for (int i = 0; i < in.rows(); i++) {
      double[] present = in.row(i);
      double seen = sum(counts.row(i));
      double[] p = probabilities(i);
      for (int j = 0; j < p.length; j++) {
        double gap = (seen * p[j] - counts.get(i, j)) / total;
        for (int d = 0; d < present.length; d++) {
          nextIn[i][d] -= rate * gap * out.get(j, d);
          nextOut[j][d] -= rate * gap * present[d];
        }
      }
    }
    return new NextWord(Matrix.of(nextIn), Matrix.of(nextOut));
  }

  private static double total(Matrix counts) {
    double total = sum(counts.toRowMajor());
    if (!(total > 0)) {
      throw new IllegalArgumentException("next word: the counts sum to " + (int) total);
    }
    return total;
  }

  private static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }

  private static double[][] rows(Matrix matrix) {
    double[][] rows = new double[matrix.rows()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = matrix.row(i);
    }
    return rows;
  }

  private static Matrix gaussian(int rows, int cols, Rng rng) {
    double[] numbers = new double[rows * cols];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = rng.nextGaussian();
    }
    return Matrix.ofRowMajor(rows, cols, numbers);
  }
}
