package forwardpass.lessons.derivatives;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The slope of a power by the rule. */
public final class ExercisePower implements Exercise {
  @Override
  public void ask(Given given) {
    int n = given.integer("n", 3, 2, 5);
    int x;
    do {
      x = given.integer("x", 2, -5, 5);
    } while (given.redraw(Math.abs(x) < 2));
    double below = RulesTable.power(x, n - 1);
    given.hinted("less", n - 1, 0);
    given.result("below", below, 0);
    given
        .asksExactly("slope", n * below)
        .mistake("kept", n * below * x)
        .mistake("no-factor", below)
        .mistake("value", below * x)
        .mistake("no-power", n * x);
  }

  /** Four powers at eight places. */
  @Override
  public int space() {
    return 32;
  }
}
