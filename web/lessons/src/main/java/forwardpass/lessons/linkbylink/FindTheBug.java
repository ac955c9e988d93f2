package forwardpass.lessons.linkbylink;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/** A gradient by central differences with one wrong line; its tests are {@link FindTheBugSuite}. */
public final class FindTheBug {
  public static final String ID = "derivatives-exercise-bug";

  static final List<String> TESTS = CodeLesson.tests("example", "elsewhere", "exact", "untouched");

  private static final String STARTER =
      """
      static double f(double[] x) {
        return x[0] * x[0] + 3 * x[0] * x[1];
      }

      static double[] gradient(double[] x) {
        double h = 0.001;
        double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
          x[i] += h;
          double right = f(x);
          x[i] -= h;
          double left = f(x);
          x[i] += h;
          g[i] = (right - left) / (2 * h);
        }
        return g;
      }
      """;

  private FindTheBug() {}

  public static CodeLesson lesson() {
    return new CodeLesson(ID, STARTER, STARTER.replace("-= h;", "-= 2 * h;"), TESTS, 3);
  }
}
