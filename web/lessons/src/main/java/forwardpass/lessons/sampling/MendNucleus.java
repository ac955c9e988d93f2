package forwardpass.lessons.sampling;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * Top-p with one fault, to be found and mended. The tests themselves are {@link MendNucleusSuite},
 * in the worker.
 */
public final class MendNucleus {
  public static final String ID = "sampling-exercise-mend";

  static final List<String> TESTS =
      CodeLesson.tests("sure", "first", "crossing", "all", "random", "untouched");

  private static final String FAULTY =
      """
      static double[] nucleus(double[] q, double p) {
        double[] kept = new double[q.length];
        double sum = 0;
        for (int i = 0; i < q.length && sum + q[i] <= p; i++) {
          kept[i] = q[i];
          sum += q[i];
        }
        for (int i = 0; i < q.length; i++) {
          kept[i] = kept[i] / sum;
        }
        return kept;
      }
      """;

  private MendNucleus() {}

  public static CodeLesson lesson() {
    return new CodeLesson(ID, FAULTY, FAULTY.replace("sum + q[i] <= p", "sum < p"), TESTS, 3);
  }
}
