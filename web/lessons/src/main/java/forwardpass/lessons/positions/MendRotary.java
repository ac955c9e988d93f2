package forwardpass.lessons.positions;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * A program for rotary positions with one fault: a sign, so that pairs are bent and not turned. The
 * tests themselves are {@link MendRotarySuite}, in the worker.
 */
public final class MendRotary {
  public static final String ID = "position-exercise-mend";

  static final List<String> TESTS =
      CodeLesson.tests("nought", "example", "length", "gap", "random", "untouched");

  private static final String STARTER =
      """
      static double[] turned(double[] x, int position) {
        int d = x.length;
        double[] out = new double[d];
        for (int i = 0; i < d; i += 2) {
          double angle = position * Math.pow(10000, -1.0 * i / d);
          double cos = Math.cos(angle);
          double sin = Math.sin(angle);
          out[i] = x[i] * cos + x[i + 1] * sin;
          out[i + 1] = x[i] * sin + x[i + 1] * cos;
        }
        return out;
      }
      """;

  private MendRotary() {}

  public static CodeLesson lesson() {
    return CodeLesson.mended(
        ID, STARTER, "out[i] = x[i] * cos + x[i + 1]", "out[i] = x[i] * cos - x[i + 1]", TESTS);
  }
}
