package forwardpass.lessons.notation;

import forwardpass.lessons.exercise.Exercise;

/** Small lists for exercises. */
final class Draws {
  private Draws() {}

  /** A list {@code x}, as long as the printed one, of different whole numbers from 1 to 9. */
  static double[] distinct(Exercise.Given given, double... printed) {
    double[] x = given.vector("x", printed, 1, 9, 0);
    given.redrawIf(hasEqualEntries(x));
    return x;
  }

  private static boolean hasEqualEntries(double[] x) {
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        if (x[i] == x[j]) {
          return true;
        }
      }
    }
    return false;
  }
}
