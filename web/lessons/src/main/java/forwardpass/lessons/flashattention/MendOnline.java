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
        double[] kept = new double[2]; // the sum of exponentials, the mixed values
        for (int from = 0; from < scores.length; from += size) {
          int to = Math.min(scores.length, from + size);
          double old = max;
          for (int i = from; i < to; i++) {
            max = Math.max(max, scores[i]);
          }
          double down = Math.exp(old - max);
          for (int j = 0; j < 2; j++) {
            kept[j] = kept[j] * down;
          }
          for (int i = from; i < to; i++) {
            double weight = Math.exp(scores[i] - max);
            kept[0] += weight;
            kept[1] += weight * values[i];
          }
        }
        return kept[1] / kept[0];
      }
      """;

  private static final String STARTER = SOLUTION.replace("j < 2;", "j < 1;");

  private MendOnline() {}

  public static CodeLesson lesson() {
    return new CodeLesson(ID, STARTER, SOLUTION, TESTS, 3);
  }
}
