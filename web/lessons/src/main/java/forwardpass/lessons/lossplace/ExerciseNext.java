package forwardpass.lessons.lossplace;

import forwardpass.engine.forward.NextToken;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** Which token comes next, from the logits of all places. */
final class ExerciseNext implements Exercise {
  private static final double[][] PRINTED = {{1, 5, 2, 4, 0}, {8, -1, 3, 6, 2}, {-5, 0, 1, 4, 6}};

  @Override
  public void ask(Given given) {
    Matrix logits = given.matrix("logits", PRINTED, -3, 9, 0);
    int next = NextToken.mostLikely(logits);
    int first = NextToken.mostLikely(Matrix.of(logits.row(0)));
    int largest = NextToken.mostLikely(Matrix.of(columns(logits, true)));
    int mean = NextToken.mostLikely(Matrix.of(columns(logits, false)));
    given.redrawIf(isTied(logits.row(2)) || isTied(logits.row(0)));
    given.redrawIf(isTied(columns(logits, true)) || isTied(columns(logits, false)));
    given.redrawIf(next == first || next == largest || next == mean);
    given.asksExactly("next", next);
    given.mistake("first", first);
    given.mistake("largest", largest);
    given.mistake("mean", mean);
    given.mistake("value", logits.get(2, next));
  }

  /** The largest logit of each token at any place, or their sum. */
  private static double[] columns(Matrix logits, boolean isLargest) {
    double[] out = logits.row(0);
    for (int i = 1; i < logits.rows(); i++) {
      for (int j = 0; j < out.length; j++) {
        double logit = logits.get(i, j);
        out[j] = isLargest ? Math.max(out[j], logit) : out[j] + logit;
      }
    }
    return out;
  }

  /** Whether the largest number occurs twice. */
  private static boolean isTied(double[] row) {
    int best = NextToken.mostLikely(Matrix.of(row));
    for (int j = 0; j < row.length; j++) {
      if (j != best && row[j] == row[best]) {
        return true;
      }
    }
    return false;
  }
}
