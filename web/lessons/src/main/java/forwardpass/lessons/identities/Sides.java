package forwardpass.lessons.identities;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;

/**
 * Both sides of an identity, worked out separately.
 *
 * @param left a number, or all entries of a list or a matrix; {@code right} as many
 * @param isMeasured whether one side is a slope measured by a small step, which is good to some
 *     nine digits; else the sides differ by rounding alone
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record Sides(double[] left, double[] right, boolean isMeasured) {
  private static final double ROUNDING = 1e-12;
  private static final double MEASURING = 1e-7;

  Sides {
    if (left.length == 0 || left.length != right.length) {
      throw new IllegalArgumentException(
          "sides: " + left.length + " numbers on the left, " + right.length + " on the right");
    }
  }

  static Sides of(double left, double right) {
    return of(new double[] {left}, new double[] {right});
  }

  static Sides of(double[] left, double[] right) {
    return new Sides(left, right, false);
  }

  static Sides of(Matrix left, Matrix right) {
    return of(left.toRowMajor(), right.toRowMajor());
  }

  /** What a rule gives, and the slope that was measured. */
  static Sides measured(double rule, double slope) {
    return measured(new double[] {rule}, new double[] {slope});
  }

  static Sides measured(double[] rule, double[] slopes) {
    return new Sides(rule, slopes, true);
  }

  /** The largest difference of any entry. */
  double apart() {
    double largest = 0;
    for (int i = 0; i < left.length; i++) {
      largest = Math.max(largest, Math.abs(left[i] - right[i]));
    }
    return largest;
  }

  /** Whether they differ by no more than they may, beside the size of the numbers. */
  boolean agree() {
    double size = Math.max(1, Vectors.maxNorm(left));
    return apart() <= (isMeasured ? MEASURING : ROUNDING) * size;
  }
}
