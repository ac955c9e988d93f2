package forwardpass.lessons.forwardpass;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * A program for the next token with one fault in it: the tied table is read as if it were already
 * transposed. The tests themselves are {@link MendNextSuite}, in the worker.
 */
public final class MendNext {
  public static final String ID = "forward-exercise-mend";

  static final List<String> TESTS =
      CodeLesson.tests("example", "places", "negative", "square", "random", "untouched");

  private static final String STARTER =
      """
      static int next(double[] x, double[] e, int t, int d, int v) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < v; k++) {
          double logit = 0;
          for (int p = 0; p < d; p++) {
            logit += x[(t - 1) * d + p] * e[p * v + k];
          }
          if (logit > most) {
            most = logit;
            best = k;
          }
        }
        return best;
      }
      """;

  private MendNext() {}

  public static CodeLesson lesson() {
    return CodeLesson.mended(ID, STARTER, "e[p * v + k]", "e[k * d + p]", TESTS);
  }
}
