package forwardpass.lessons.wordangles;

import forwardpass.lessons.exercise.Exercise;

/** Two words' distances from a third, from magnitudes and cosines alone. */
public final class ExerciseTips implements Exercise {
  @Override
  public void ask(Given given) {
    double a = given.decimal("a", 2, 1.8, 2.4, 1);
    double small = given.decimal("small", 0.5, 0.4, 0.6, 1);
    double large = given.decimal("large", 2.2, 1.8, 2.4, 1);
    double low = given.decimal("low", 0.1, 0.05, 0.2, 2);
    double high = given.decimal("high", 0.4, 0.35, 0.42, 2);
    double near = given.result("near-square", square(a, small, low), 3);
    double far = given.result("far-square", square(a, large, high), 3);
    given.asks(new double[] {Math.sqrt(near), Math.sqrt(far)}, 2).hints(3);
    given.result("near", Math.sqrt(near), 2);
    given.result("far", Math.sqrt(far), 2);
    given.mistake("squares", near, far);
    given.mistake(
        "right-angle", Math.sqrt(a * a + small * small), Math.sqrt(a * a + large * large));
    given.mistake("once", Math.sqrt(near + a * small * low), Math.sqrt(far + a * large * high));
    given.mistake(
        "added", Math.sqrt(near + 4 * a * small * low), Math.sqrt(far + 4 * a * large * high));
  }

  private static double square(double a, double b, double cosine) {
    return a * a + b * b - 2 * a * b * cosine;
  }
}
