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
    assertEquals(0, (1 - a / a) * (1 - a / b), 0);
    assertEquals(0, (1 - b / a) * (1 - b / b), 0);
    return new double[] {1 / a, 1 / b};
  }
}
