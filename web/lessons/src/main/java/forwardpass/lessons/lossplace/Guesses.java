package forwardpass.lessons.lossplace;

import forwardpass.engine.forward.NextToken;
import forwardpass.engine.linalg.Matrix;

/** Which token a row of logits is for, and rows that no model would read. */
final class Guesses {
  private Guesses() {}

  /** The place of the largest. */
  static int of(double[] row) {
    return NextToken.mostLikely(Matrix.of(row));
  }

  /** The largest logit of each token at any place, [V]. */
  static double[] largest(Matrix logits) {
    double[] out = logits.row(0);
    for (int v = 0; v < out.length; v++) {
      for (double logit : logits.column(v)) {
        out[v] = Math.max(out[v], logit);
      }
    }
    return out;
  }

  /** The sum over the places, [V]: it is largest where the mean is. */
  static double[] sums(Matrix logits) {
    double[] out = new double[logits.cols()];
    for (int v = 0; v < out.length; v++) {
      for (double logit : logits.column(v)) {
        out[v] += logit;
      }
    }
    return out;
  }

  /** Whether the largest number of a row occurs twice. */
  static boolean isTied(double[] row) {
    int count = 0;
    for (double logit : row) {
      count += logit == row[of(row)] ? 1 : 0;
    }
    return count > 1;
  }
}
