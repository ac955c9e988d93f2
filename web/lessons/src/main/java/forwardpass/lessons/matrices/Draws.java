package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;

/** Whole numbers for exercises. */
final class Draws {
  private Draws() {}

  /** A whole number from {@code from} to {@code to}, never 0: a 0 hides a slip. */
  static double entry(Rng rng, int from, int to) {
    int drawn = between(rng, from, to);
    return drawn == 0 ? to : drawn;
  }

  static int between(Rng rng, int from, int to) {
    return from + rng.nextInt(to - from + 1);
  }

  static double[] vector(Rng rng, int length, int from, int to) {
    double[] out = new double[length];
    for (int i = 0; i < length; i++) {
      out[i] = entry(rng, from, to);
    }
    return out;
  }

  static Matrix matrix(Rng rng, int rows, int cols, int from, int to) {
    return Matrix.ofRowMajor(rows, cols, vector(rng, rows * cols, from, to));
  }

  static Element one(double value) {
    return Maths.math(Maths.number(Num.upTo(value, 3)));
  }
}
