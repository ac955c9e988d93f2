package forwardpass.lessons.heads;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * A program for causal attention with one fault in it: the mask is off by one. The tests themselves
 * are {@link MendAttentionSuite}, in the worker.
 */
public final class MendAttention {
  public static final String ID = "attention-exercise-mend";

  static final List<String> TESTS =
      CodeLesson.tests("first", "example", "ahead", "same", "width", "random", "untouched");

  private static final String STARTER =
      """
      static double[] attend(double[] q, double[] k, double[] v, int t, int d) {
        double[] out = new double[t * d];
        for (int i = 0; i < t; i++) {
          double[] w = new double[t];
          double sum = 0;
          for (int j = 0; j < i; j++) {
            double s = 0;
            for (int p = 0; p < d; p++) {
              s += q[i * d + p] * k[j * d + p];
            }
            w[j] = Math.exp(s / Math.sqrt(d));
            sum += w[j];
          }
          for (int j = 0; j <= i; j++) {
            for (int p = 0; p < d; p++) {
              out[i * d + p] += w[j] / sum * v[j * d + p];
            }
          }
        }
        return out;
      }
      """;

  private MendAttention() {}

  public static CodeLesson lesson() {
    return CodeLesson.mended(ID, STARTER, "j < i;", "j <= i;", TESTS);
  }
}
