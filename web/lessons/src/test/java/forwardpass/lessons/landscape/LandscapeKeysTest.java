package forwardpass.lessons.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

class LandscapeKeysTest extends ChapterKeys {
  LandscapeKeysTest() {
    super(new LandscapeChapter());
    second("gradient-descent-exercise-two-rates", LandscapeKeysTest::oneRateEach);
  }

  /** 1/a undoes the first weight, 1/b the second; both products are then 0. */
  private static double[] oneRateEach(PrintedGivens given) {
    double a = given.number("a");
    double b = given.number("b");
    double first = 1 / a;
    double second = 1 / b;
    assertEquals(0, (1 - first * a) * (1 - second * a), 1e-12);
    assertEquals(0, (1 - first * b) * (1 - second * b), 1e-12);
    return new double[] {first, second};
  }

  /** Curvatures 2 and 10 from [4, 1]: each weight is multiplied by 1 − rate · curvature, twice. */
  @Test
  void saysWhereTwoRatesEnd() {
    ExerciseTwoRates exercise = new ExerciseTwoRates();
    assertEquals("built.descended-first found=1.92 wanted=0", said(exercise, "0.2, 0.1"));
    assertEquals("built.descended-second found=4 wanted=0", said(exercise, "0.5, 0.2"));
    assertEquals("built.descended-first found=0.0064 wanted=0", said(exercise, "0.499, 0.1"));
    assertEquals("built.outside number=11 least=0 most=10", said(exercise, "11, 0.1"));
    assertEquals("praise", said(exercise, "0.5, 0.1001").substring(0, 6)); // -4 × -0.001
    assertEquals("praise", said(exercise, "0.1, 0.5").substring(0, 6));
  }
}
