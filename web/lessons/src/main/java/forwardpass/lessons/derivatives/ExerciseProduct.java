package forwardpass.lessons.derivatives;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;

/** The slope of x² · ln x. */
public final class ExerciseProduct implements Exercise {
  @Override
  public void ask(Given given) {
    double x = given.decimal("x", 3, 1.5, 9.5, 1);
    given.redrawIf(Math.abs(x - 2) < 0.05);
    double log = given.result("log", Log.log(x), 4);
    double first = given.result("first", 2 * x * log, 3);
    double second = given.result("second", x);
    given.asks("slope", first + second, 2).hints(3);
    given.mistake("of-slopes", 2);
    given.mistake("first-only", first);
    given.mistake("second-only", second);
    given.mistake("minus", first - second);
  }
}
