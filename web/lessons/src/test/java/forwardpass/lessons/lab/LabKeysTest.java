package forwardpass.lessons.lab;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

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
}
