package forwardpass.lessons.optimizers;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * Adam with one fault, to be found and mended. The tests themselves are {@link MendAdamSuite}, in
 * the worker.
 */
public final class MendAdam {
  public static final String ID = "gradient-descent-exercise-mend-adam";

  static final List<String> TESTS =
      CodeLesson.tests("first", "any-size", "two", "zero", "long", "untouched");

  private static final String FAULTY =
      """
      static double[] adam(double[] gradients, double rate) {
        double[] w = new double[gradients.length + 1];
        double m = 0;
        double v = 0;
        for (int t = 1; t <= gradients.length; t++) {
          double g = gradients[t - 1];
          m = 0.9 * m + 0.1 * g;
          v = 0.95 * v + 0.05 * g * g;
          double mHat = m / (1 - Math.pow(0.9, t));
          double vHat = v / (1 - Math.pow(0.95, t));
          w[t] = w[t - 1] - rate * m / (Math.sqrt(vHat) + 1e-8);
        }
        return w;
      }
      """;

  private MendAdam() {}

  public static CodeLesson lesson() {
    return CodeLesson.mended(ID, FAULTY, "rate * m /", "rate * mHat /", TESTS);
  }
}
