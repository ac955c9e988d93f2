package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** Both eigenvalues of a 2×2 matrix, from its trace and its determinant. */
public final class ExerciseCharacteristic implements Exercise {
  @Override
  public void ask(Given given) {
    int small;
    int large;
    int corner;
    do {
      small = given.integer(1, -3, 5);
      large = given.integer(6, 2, 9);
      corner = given.integer(3, -2, 8);
    } while (given.redraw(
        small == 0
            || large - small < 2
            || corner == small
            || corner == large
            || 2 * corner == small + large));
    int trace = small + large;
    given.show("a", matrix(small, large, corner));
    double half = given.result("half", trace / 2.0, 1);
    double under = (large - small) * (large - small) / 4.0;
    int least = Math.min(corner, trace - corner);
    given
        .asksExactly(large, small)
        .hinted("trace", trace, 0)
        .hinted("det", small * large, 0)
        .result("under", under, 2)
        .result("root", (large - small) / 2.0, 1)
        .result("large", large, 0)
        .result("small", small, 0)
        .mistake("diagonal", trace - least, least)
        .mistake("whole", trace + (large - small) / 2.0, trace - (large - small) / 2.0)
        .mistake("rootless", half + under, half - under)
        .mistake("sign", -small, -large)
        .hints(3);
  }

  /** With these eigenvalues, and {@code corner} in the upper left; no entry is 0 but by chance. */
  static Matrix matrix(int small, int large, int corner) {
    return Matrix.of(
        new double[][] {{corner, large - corner}, {corner - small, small + large - corner}});
  }
}
