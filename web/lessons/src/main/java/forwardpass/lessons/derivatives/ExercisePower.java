package forwardpass.lessons.derivatives;

import forwardpass.lessons.exercise.Exercise;

/** The slope of a power by the rule. */
public final class ExercisePower implements Exercise {
  @Override
  public void ask(Given given) {
    int n = given.integer("n", 3, 2, 5);
    given.keep();
    int x = given.integer("x", 2, -5, 5);
    given.redrawIf(Math.abs(x) < 2);
    double below = RulesTable.power(x, n - 1);
    given.hinted("less", n - 1);
    given.result("below", below);
    given.asksExactly("slope", n * below);
    given.mistake("kept", n * below * x);
    given.mistake("no-factor", below);
    given.mistake("value", below * x);
    given.mistake("no-power", n * x);
  }
}
