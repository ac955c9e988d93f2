package forwardpass.lessons.derivatives;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The slope of x² · ln x. */
public final class ExerciseProduct implements Exercise {
  @Override
  public void ask(Given given) {
    double x;
    do {
      x = given.decimal("x", 3, 1.5, 9.5, 1);
    } while (given.redraw(Math.abs(x - 2) < 0.05));
    double log = given.result("log", Log.log(x), 4);
    double first = given.result("first", 2 * x * log, 3);
    double second = given.result("second", x, 1);
    given
        .asks("slope", first + second, 2)
        .mistake("of-slopes", 2)
        .mistake("first-only", first)
        .mistake("second-only", second)
        .mistake("minus", first - second)
        .hints(3);
  }

  /** Eighty places. */
  @Override
  public int space() {
    return 80;
  }
}
