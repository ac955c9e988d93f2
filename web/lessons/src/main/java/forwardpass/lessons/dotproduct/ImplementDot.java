package forwardpass.lessons.dotproduct;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/** Write the dot product. The tests themselves are {@link ImplementDotSuite}, in the worker. */
public final class ImplementDot {
  public static final String ID = "dot-exercise-implement";

  static final List<String> TESTS =
      CodeLesson.tests("example", "signs", "single", "empty", "fractions", "random", "untouched");

  private static final String STARTER =
      """
      static double dot(double[] a, double[] b) {
        double sum = 0;
        // for each i: ...
        return sum;
      }
      """;

  private static final String SOLUTION =
      """
      static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
          sum += a[i] * b[i];
        }
        return sum;
      }
      """;

  private ImplementDot() {}

  public static CodeLesson lesson() {
    return new CodeLesson(ID, STARTER, SOLUTION, TESTS, 2);
  }
}
