package forwardpass.lessons.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

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
}
