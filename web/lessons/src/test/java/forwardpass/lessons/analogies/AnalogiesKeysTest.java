package forwardpass.lessons.analogies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

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

  /**
   * The sum is w + [2, 1]. Cosines with king, man, queen and w: of [4, 1] 0.997, 1, 0.761, 0.970;
   * of [−7, −5] −0.956, −0.930, −0.946, 1.000; of [12, 11] 0.913, 0.879, 0.978, 0.999. [10, 14] has
   * the direction of queen.
   */
  @Test
  void saysWhichWordIsNearerThanQueen() {
    ExerciseHold exercise = new ExerciseHold();
    assertEquals("built.no-direction", said(exercise, "0, 0"));
    assertEquals("built.no-direction", said(exercise, "-2, -1"));
    assertEquals("built.king", said(exercise, "2, 0"));
    assertEquals("built.man", said(exercise, "-9, -6"));
    assertEquals("built.woman", said(exercise, "10, 10"));
    assertEquals("built.woman", said(exercise, "10, 14"));
  }
}
