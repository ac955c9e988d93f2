package forwardpass.lessons.backpropagation;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * A backward pass with one fault, to be found and mended: = where gradients have to add up. The
 * tests themselves are {@link MendBackwardSuite}, in the worker.
 */
public final class MendBackward {
  public static final String ID = "backprop-exercise-mend-backward";

  static final List<String> TESTS =
      CodeLesson.tests("chain", "square", "twice", "unused", "many", "untouched");

  private static final String FAULTY =
      """
      static double[] backward(int[] left, int[] right, double[] byLeft, double[] byRight) {
        int n = left.length;
        double[] grad = new double[n];
        grad[n - 1] = 1;
        for (int i = n - 1; i >= 0; i--) {
          if (left[i] >= 0) grad[left[i]] += grad[i] * byLeft[i];
          if (right[i] >= 0) grad[right[i]] = grad[i] * byRight[i];
        }
        return grad;
      }
      """;

  private MendBackward() {}

  public static CodeLesson lesson() {
    return CodeLesson.mended(ID, FAULTY, "grad[right[i]] =", "grad[right[i]] +=", TESTS);
  }
}
