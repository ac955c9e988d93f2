package forwardpass.lessons.forwardpass;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class ForwardPassKeysTest extends ChapterKeys {
  ForwardPassKeysTest() {
    super(new ForwardPassChapter());
    second("forward-exercise-trace", ForwardPassKeysTest::traced);
    second("forward-exercise-place", ForwardPassKeysTest::counted);
    second("forward-exercise-build", ForwardPassKeysTest::built);
    second("forward-exercise-diagnose", ForwardPassKeysTest::fault);
    second("forward-question-two-changes", given -> "embedding-head");
  }

  private static double[][] traced(PrintedGivens given) {
    double b = given.number("b");
    double t = given.number("t");
    double d = given.number("d");
    return new double[][] {{b, t, d}, {b, t, d}, {b, t, given.number("v")}};
  }

  /** Walks through the tensor, number by number. */
  private static double counted(PrintedGivens given) {
    int place = 0;
    for (int i = 0; i < given.number("b"); i++) {
      for (int j = 0; j < given.number("t"); j++) {
        for (int k = 0; k < given.number("d"); k++) {
          if (i == given.number("i") && j == given.number("j") && k == given.number("k")) {
            return place;
          }
          place++;
        }
      }
    }
    throw new IllegalStateException("not in the tensor");
  }

  /** Twice the vectors, each in its token's column: another head that passes. */
  private static double[][] built(PrintedGivens given) {
    double[][] head = new double[2][3];
    for (int i = 0; i < 3; i++) {
      double[] x = given.vector("x" + i);
      int v = (int) given.number("v" + i);
      head[0][v] = 2 * x[0];
      head[1][v] = 2 * x[1];
    }
    return head;
  }

  /** Works each fault out by itself. */
  private static String fault(PrintedGivens given) {
    double[][] x = given.matrix("x");
    double[][] e = given.matrix("e");
    double[] logits = given.vector("logits");
    double[] mean = new double[2];
    for (double[] row : x) {
      mean[0] += row[0] / 4;
      mean[1] += row[1] / 4;
    }
    double[] flat = {e[0][0], e[0][1], e[1][0], e[1][1], e[2][0], e[2][1]};
    double[][] misread = {{flat[0], flat[3]}, {flat[1], flat[4]}, {flat[2], flat[5]}};
    StringBuilder found = new StringBuilder();
    found.append(shows(logits, x[0], e) ? "first" : "");
    found.append(shows(logits, mean, e) ? "mean" : "");
    found.append(shows(logits, x[3], misread) ? "misread" : "");
    found.append(shows(logits, x[2], e) ? "one-early" : "");
    return found.toString();
  }

  private static boolean shows(double[] logits, double[] x, double[][] e) {
    for (int v = 0; v < logits.length; v++) {
      if (Math.abs(x[0] * e[v][0] + x[1] * e[v][1] - logits[v]) > 0.006) {
        return false;
      }
    }
    return true;
  }
}
