package forwardpass.lessons.tiedhead;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * A program for both ends of a model with one table: it fetches a column for a row. The tests
 * themselves are {@link MendLogitsSuite}, in the worker.
 */
public final class MendLogits {
  public static final String ID = "embeddings-exercise-mend";

  static final List<String> TESTS =
      CodeLesson.tests("example", "own", "first", "wide", "random", "untouched");

  private static final String STARTER =
      """
      static double[] logits(double[] e, int id, int v, int d) {
        double[] x = new double[d];
        for (int j = 0; j < d; j++) {
          x[j] = e[j * v + id];
        }
        double[] out = new double[v];
        for (int i = 0; i < v; i++) {
          for (int j = 0; j < d; j++) {
            out[i] += x[j] * e[i * d + j];
          }
        }
        return out;
      }
      """;

  private MendLogits() {}

  public static CodeLesson lesson() {
    return CodeLesson.mended(ID, STARTER, "e[j * v + id]", "e[id * d + j]", TESTS);
  }
}
