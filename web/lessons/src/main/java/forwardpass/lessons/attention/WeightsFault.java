package forwardpass.lessons.attention;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Exp;

/** What programs make of the products of three queries and keys, each with one fault. */
final class WeightsFault {
  static final String[] NAMES = {"unscaled", "columns", "one-late", "one-early"};

  private WeightsFault() {}

  /**
   * Weights, [3, 3].
   *
   * @param products of queries and keys of width 4, [3, 3]
   */
  static Matrix weights(Matrix products, int fault) {
    Matrix scores = products.scaled(0.5); // d_k is 4
    return switch (NAMES[fault]) {
      case "unscaled" -> weights(products, 0, false);
      case "columns" -> weights(scores, 0, true);
      case "one-late" -> weights(scores, 1, false);
      default -> weights(scores, -1, false); // the first row sees nothing: 0 / 0 is no number
    };
  }

  /** Softmax along rows, or down columns; each row sees so many tokens past its own. */
  private static Matrix weights(Matrix scores, int past, boolean isDown) {
    int n = scores.rows();
    double[] weights = new double[n * n];
    double[] sums = new double[n];
    for (int k = 0; k < n * n; k++) {
      boolean isSeen = k % n <= k / n + past;
      weights[k] = isSeen ? Exp.exp(scores.get(k / n, k % n)) : 0;
      sums[isDown ? k % n : k / n] += weights[k];
    }
    for (int k = 0; k < n * n; k++) {
      weights[k] /= sums[isDown ? k % n : k / n];
    }
    return Matrix.ofRowMajor(n, n, weights);
  }
}
