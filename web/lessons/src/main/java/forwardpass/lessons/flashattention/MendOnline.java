package forwardpass.lessons.flashattention;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * Attention of one query in tiles, with one fault: the mixed values are not brought down to the new
 * maximum. The tests themselves are {@link MendOnlineSuite}, in the worker.
 */
public final class MendOnline {
  public static final String ID = "inference-exercise-mend";

  static final List<String> TESTS =
      CodeLesson.tests("one-tile", "rising", "falling", "huge", "random", "untouched");

  private static final String SOLUTION =
      """
      static double attend(double[] scores, double[] values, int size) {
        double max = -1e300;
        double sum = 0;
        double mixed = 0;
        for (int from = 0; from < scores.length; from += size) {
          int to = Math.min(scores.length, from + size);
          double old = max;
          for (int i = from; i < to; i++) {
            max = Math.max(max, scores[i]);
          }
          double down = Math.exp(old - max);
          sum = sum * down;
          mixed = mixed * down;
          for (int i = from; i < to; i++) {
            double weight = Math.exp(scores[i] - max);
            sum += weight;
            mixed += weight * values[i];
          }
        }
        return mixed / sum;
      }
      """;

  private static final String STARTER = SOLUTION.replace("    mixed = mixed * down;\n", "");

  private MendOnline() {}

  public static CodeLesson lesson() {
    return new CodeLesson(ID, STARTER, SOLUTION, TESTS, 3);
  }
}
