package forwardpass.lessons.norms;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * A program for LayerNorm with one fault: it divides by the variance. The tests themselves are
 * {@link MendNormSuite}, in the worker.
 */
public final class MendNorm {
  public static final String ID = "block-exercise-mend";

  static final List<String> TESTS =
      CodeLesson.tests("example", "unit", "stretch", "gain", "random", "untouched");

  private static final String STARTER =
      """
      static double[] layerNorm(double[] x, double[] gain, double[] bias) {
        int d = x.length;
        double mean = 0;
        for (int i = 0; i < d; i++) {
          mean += x[i] / d;
        }
        double variance = 0;
        for (int i = 0; i < d; i++) {
          variance += (x[i] - mean) * (x[i] - mean) / d;
        }
        double[] out = new double[d];
        for (int i = 0; i < d; i++) {
          out[i] = gain[i] * (x[i] - mean) / (variance + 1e-5) + bias[i];
        }
        return out;
      }
      """;

  private MendNorm() {}

  public static CodeLesson lesson() {
    return CodeLesson.mended(ID, STARTER, "(variance + 1e-5)", "Math.sqrt(variance + 1e-5)", TESTS);
  }
}
