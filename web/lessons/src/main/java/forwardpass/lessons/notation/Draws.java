package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;

/** Small lists for exercises. */
final class Draws {
  private Draws() {}

  /** That many different whole numbers from 1 to 9. */
  static double[] distinct(int length, Rng rng) {
    int[] digits = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    rng.shuffle(digits);
    double[] x = new double[length];
    for (int i = 0; i < length; i++) {
      x[i] = digits[i];
    }
    return x;
  }

  /** The entries from one index to another, both counted from 1. */
  static double[] part(double[] x, int from, int to) {
    double[] part = new double[to - from + 1];
    for (int i = from; i <= to; i++) {
      part[i - from] = x[i - 1];
    }
    return part;
  }
}
