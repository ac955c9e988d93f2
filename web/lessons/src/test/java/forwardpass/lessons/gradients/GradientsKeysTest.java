package forwardpass.lessons.gradients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

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

  /** The gradient is [3, 4], the length 0.5. */
  @Test
  void saysWhatAStepLacks() {
    assertEquals("built.length found=1 wanted=0.5", said(new ExerciseLevel(), "-0.8, 0.6"));
    assertEquals("built.level found=2 wanted=0", said(new ExerciseLevel(), "0, 0.5"));
    assertEquals("built.level found=\u22120.07 wanted=0", said(new ExerciseLevel(), "-0.41, 0.29"));
  }
}
