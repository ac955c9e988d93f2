package forwardpass.lessons.analogies;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class AnalogiesKeysTest extends ChapterKeys {
  AnalogiesKeysTest() {
    super(new AnalogiesChapter());
    second("analogies-exercise-offset", AnalogiesKeysTest::swam);
    second("analogies-exercise-candidates", AnalogiesKeysTest::nearest);
    second("analogies-exercise-hold", AnalogiesKeysTest::woman);
    second("analogies-exercise-share", AnalogiesKeysTest::share);
  }

  /** What is left of walked beside walk, entry by entry. */
  private static double[] swam(PrintedGivens given) {
    double[] swam = given.vector("swim").clone();
    for (int i = 0; i < swam.length; i++) {
      swam[i] -= given.vector("walk")[i] - given.vector("walked")[i];
    }
    return swam;
  }

  /** By the angle itself: the smallest difference of directions. */
  private static String nearest(PrintedGivens given) {
    double[] a = given.vector("a");
    double[] b = given.vector("b");
    double[] c = given.vector("c");
    double wanted = Math.atan2(a[1] - b[1] + c[1], a[0] - b[0] + c[0]);
    return given.only(v -> Math.abs(Math.atan2(v[1], v[0]) - wanted) < 0.1);
  }

  /** So that the sum is queen, a tenth longer. */
  private static double[] woman(PrintedGivens given) {
    double[] woman = new double[2];
    for (int i = 0; i < 2; i++) {
      woman[i] = 1.1 * given.vector("queen")[i] - given.vector("king")[i] + given.vector("man")[i];
    }
    return woman;
  }

  /** What the two directions left out take from 100. */
  private static double share(PrintedGivens given) {
    double left = square(given.number("third")) + square(given.number("fourth"));
    double all = left + square(given.number("first")) + square(given.number("second"));
    return 100 - 100 * left / all;
  }

  private static double square(double x) {
    return x * x;
  }
}
