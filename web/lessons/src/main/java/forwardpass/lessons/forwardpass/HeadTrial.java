package forwardpass.lessons.forwardpass;

import forwardpass.engine.forward.NextToken;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * A head of two by three, run on three vectors: each must give a certain token the largest logit.
 *
 * @param x three vectors of two numbers
 * @param says the token that each must be followed by
 */
@SuppressWarnings("ArrayRecordComponent") // made for one problem, never changed
record HeadTrial(double[][] x, int[] says) implements Trial {

  /** The head [2, 3] whose column {@code columns[i]} is vector i. */
  Matrix head(int... columns) {
    double[] head = new double[6];
    for (int i = 0; i < columns.length; i++) {
      head[columns[i]] = x[i][0];
      head[3 + columns[i]] = x[i][1];
    }
    return Matrix.ofRowMajor(2, 3, head);
  }

  /** The first vector for which another token has a logit at least as large. */
  @Override
  public @Nullable Message lacks(double[] built) {
    Matrix head = Matrix.ofRowMajor(2, 3, built);
    for (int i = 0; i < x.length; i++) {
      double[] logits = MatMul.matmul(Matrix.of(x[i]), head).row(0);
      double[] others = logits.clone();
      others[says[i]] = Double.NEGATIVE_INFINITY;
      if (others[NextToken.mostLikely(Matrix.of(others))] >= logits[says[i]] - HAIR) {
        return Message.of("built.other")
            .with("x", Shown.typed(x[i]))
            .with("logits", Shown.typed(logits))
            .with("wanted", says[i]);
      }
    }
    return null;
  }
}
