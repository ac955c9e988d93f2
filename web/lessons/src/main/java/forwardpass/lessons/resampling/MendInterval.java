package forwardpass.lessons.resampling;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * Student's interval with one fault, to be found and mended. The tests themselves are {@link
 * MendIntervalSuite}, in the worker.
 */
public final class MendInterval {
  public static final String ID = "statistics-exercise-mend-interval";

  static final List<String> TESTS =
      CodeLesson.tests("five", "two", "alike", "shift", "many", "untouched");

  private static final String FAULTY =
      """
      static double[] interval(double[] scores, double t) {
        int n = scores.length;
        double sum = 0;
        for (double x : scores) {
          sum += x;
        }
        double mean = sum / n;
        double squares = 0;
        for (double x : scores) {
          squares += (x - mean) * (x - mean);
        }
        double variance = squares / n;
        double half = t * Math.sqrt(variance / n);
        return new double[] {mean - half, mean + half};
      }
      """;

  private MendInterval() {}

  public static CodeLesson lesson() {
    return CodeLesson.mended(ID, FAULTY, "squares / n;", "squares / (n - 1);", TESTS);
  }
}
