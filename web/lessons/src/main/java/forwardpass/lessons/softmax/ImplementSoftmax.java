package forwardpass.lessons.softmax;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/** Write softmax. The tests themselves are {@link ImplementSoftmaxSuite}, in the worker. */
public final class ImplementSoftmax {
  public static final String ID = "softmax-exercise-implement";

  static final List<String> TESTS =
      CodeLesson.tests("example", "single", "sum", "large", "small", "spread", "last", "untouched");

  private static final String STARTER =
      """
      static double[] softmax(double[] z) {
        double[] p = new double[z.length];
        // for each i: p[i] = ...
        return p;
      }
      """;

  private static final String SOLUTION =
      """
      static double[] softmax(double[] z) {
        double max = Double.NEGATIVE_INFINITY;
        for (double logit : z) {
          max = Math.max(max, logit);
        }
        double[] p = new double[z.length];
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
          p[i] = Math.exp(z[i] - max);
          sum += p[i];
        }
        for (int i = 0; i < z.length; i++) {
          p[i] /= sum;
        }
        return p;
      }
      """;

  private ImplementSoftmax() {}

  public static CodeLesson lesson() {
    return new CodeLesson(ID, STARTER, SOLUTION, TESTS, 3);
  }
}
