package forwardpass.lessons.gradients;

import forwardpass.lessons.exercise.Exercise;

/** The gradient of a·x² − y² + xy at a point. */
public final class ExerciseGradient implements Exercise {
  @Override
  public void ask(Given given) {
    int a = given.integer("a", 2, 2, 5);
    int x = given.integer("x", 1, -4, 4);
    int y = given.integer("y", 3, -4, 4);
    given.redrawIf(x == 0 || y == 0 || x == y);
    double across = 2 * a * x + y;
    double up = x - 2 * y;
    given.result("twice-a", 2 * a);
    given.result("across", across);
    given.result("up", up);
    given.asksExactly(across, up).hints(3);
    given.result("gradient", new double[] {across, up});
    given.mistake("swapped", up, across);
    given.mistake("mixed-lost", 2 * a * x, -2 * y);
    given.mistake("sign", across, x + 2 * y);
    given.mistake("not-held", across - 2 * y, up + 2 * a * x);
  }
}
