package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.lessons.exercise.Exercise;

/** The slope of x², measured with a step. */
public final class ExerciseSlope implements Exercise {
  @Override
  public void ask(Given given) {
    int x = given.integer("x", 3, 1, 9);
    double step = given.choice("step", 0.01, 0.1, 0.2, 0.5);
    double right = given.show("right", x + step);
    FiniteDifference.Slope found = FiniteDifference.forward(at -> at * at, x, step);
    given.result("left-square", found.atLeft());
    given.result("right-square", found.atRight());
    given.result("rise", found.rise());
    given.asks("slope", found.slope(), 2);
    given.mistake("rise", found.rise());
    given.mistake("rule", 2 * x);
    given.mistake("chord", found.atRight() / right);
    given.mistake("upside-down", step / found.rise());
  }
}
