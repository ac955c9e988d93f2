package forwardpass.lessons.enoughquestions;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * The clustered standard error with one fault in it: deviations lose their sign before they are
 * summed. The tests themselves are {@link MendClusteredSuite}, in the worker.
 */
public final class MendClustered {
  public static final String ID = "statistics-exercise-mend";

  static final List<String> TESTS =
      CodeLesson.tests("single", "cancel", "whole", "random", "untouched");

  private static final String FAULTY =
      """
      static double clusteredError(double[] score, int each) {
        int n = score.length;
        double mean = 0;
        for (int i = 0; i < n; i++) {
          mean += score[i] / n;
        }
        double squares = 0;
        for (int from = 0; from < n; from += each) {
          double sum = 0;
          for (int i = from; i < from + each; i++) {
            sum += Math.abs(score[i] - mean);
          }
          squares += sum * sum;
        }
        double stories = n / each;
        return Math.sqrt(stories / (stories - 1) * squares) / n;
      }
      """;

  private MendClustered() {}

  public static CodeLesson lesson() {
    return CodeLesson.mended(ID, FAULTY, "Math.abs(score[i] - mean)", "score[i] - mean", TESTS);
  }
}
