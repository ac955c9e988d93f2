package forwardpass.lessons.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

class LabKeysTest extends ChapterKeys {
  LabKeysTest() {
    super(new LabChapter());
    second("lab-exercise-kept", LabKeysTest::fromTheMovedTip);
    second("lab-exercise-short-sum", given -> nearlyOpposite(given.vector("a")));
  }

  /** Back from where a is now, by the difference as it was. */
  private static double[] fromTheMovedTip(PrintedGivens given) {
    double[] a = given.vector("a");
    double[] b = given.vector("b");
    double[] moved = given.vector("moved");
    return new double[] {moved[0] - (a[0] - b[0]), moved[1] - (a[1] - b[1])};
  }

  /** As long as a, 150 degrees from it: the sum is 2 sin 15°, about half as long. */
  private static double[] nearlyOpposite(double[] a) {
    double angle = Math.atan2(a[1], a[0]) + Math.toRadians(150);
    double norm = Math.hypot(a[0], a[1]);
    return new double[] {norm * Math.cos(angle), norm * Math.sin(angle)};
  }

  /** Beside [4, 1], of magnitude √17. */
  @Test
  void saysWhatAVectorOfAShortSumLacks() {
    ExerciseShortSum exercise = new ExerciseShortSum();
    assertEquals("built.magnitude magnitude=4.47 wanted=4.12", said(exercise, "4, 2"));
    assertEquals("built.magnitude magnitude=4.16 wanted=4.12", said(exercise, "-4.04, 1"));
    assertEquals("built.vanishes", said(exercise, "-4.01, -0.99")); // [-0.01, 0.01] is left
    assertEquals("built.long magnitude=7.07 wanted=4.12", said(exercise, "1, 4"));
  }
}
