package forwardpass.lessons.gradients;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

/** Where the lesson uses a rule, the second way measures. */
class GradientsKeysTest extends ChapterKeys {
  GradientsKeysTest() {
    super(new GradientsChapter());
    second("derivatives-exercise-gradient", GradientsKeysTest::gradient);
    second("derivatives-exercise-level", GradientsKeysTest::otherWay);
  }

  private static double[] gradient(PrintedGivens given) {
    double a = given.number("a");
    double x = given.number("x");
    double y = given.number("y");
    double across = measured(at -> a * at * at - y * y + at * y, x);
    double up = measured(at -> a * x * x - at * at + x * at, y);
    return new double[] {Math.rint(across), Math.rint(up)};
  }

  /** The step opposite to the solution's. */
  private static double[] otherWay(PrintedGivens given) {
    double[] gradient = given.vector("gradient");
    double scale = given.number("length") / Math.hypot(gradient[0], gradient[1]);
    return new double[] {scale * gradient[1], -scale * gradient[0]};
  }
}
