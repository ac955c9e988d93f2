package forwardpass.lessons.lossplace;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/** The loss of a text, to be written. The tests themselves are {@link WriteLossSuite}. */
public final class WriteLoss {
  public static final String ID = "forward-exercise-write";

  static final List<String> TESTS =
      CodeLesson.tests("even", "shift", "last", "random", "large", "untouched");

  private static final String STARTER =
      """
      static double loss(double[] logits, int[] tokens, int v) {
        double sum = 0;
        return sum;
      }
      """;

  private static final String SOLUTION =
      """
      static double loss(double[] logits, int[] tokens, int v) {
        double sum = 0;
        for (int t = 0; t < tokens.length - 1; t++) {
          double most = logits[t * v];
          for (int k = 1; k < v; k++) {
            most = Math.max(most, logits[t * v + k]);
          }
          double exps = 0;
          for (int k = 0; k < v; k++) {
            exps += Math.exp(logits[t * v + k] - most);
          }
          sum += Math.log(exps) + most - logits[t * v + tokens[t + 1]];
        }
        return sum / (tokens.length - 1);
      }
      """;

  private WriteLoss() {}

  public static CodeLesson lesson() {
    return new CodeLesson(ID, STARTER, SOLUTION, TESTS, 3);
  }
}
