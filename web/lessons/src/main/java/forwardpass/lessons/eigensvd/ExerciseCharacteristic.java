package forwardpass.lessons.eigensvd;

import forwardpass.lessons.exercise.Exercise;

/** Both eigenvalues of a 2×2 matrix, from its trace and its determinant. */
public final class ExerciseCharacteristic implements Exercise {
  @Override
  public void ask(Given given) {
    int small = given.integer(1, -3, 5);
    int large = given.integer(6, 2, 9);
    int corner = given.integer(3, -2, 8);
    given.redrawIf(small == 0 || large - small < 2);
    given.redrawIf(corner == small || corner == large || 2 * corner == small + large);
    int trace = small + large;
    given.show("a", TwoEigenvalues.matrix(small, large, corner));
    double half = given.result("half", trace / 2.0);
    double under = (large - small) * (large - small) / 4.0;
    int least = Math.min(corner, trace - corner);
    given.asksExactly(large, small).hints(3);
    given.hinted("trace", trace);
    given.hinted("det", small * large);
    given.result("under", under);
    given.result("root", (large - small) / 2.0);
    given.result("large", large);
    given.result("small", small);
    given.mistake("diagonal", trace - least, least);
    given.mistake("whole", trace + (large - small) / 2.0, trace - (large - small) / 2.0);
    given.mistake("rootless", half + under, half - under);
    given.mistake("sign", -small, -large);
  }
}
