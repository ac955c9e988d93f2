package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.lessons.exercise.Exercise;

/** A central difference of x³. */
public final class ExerciseCentral implements Exercise {
  @Override
  public void ask(Given given) {
    int x = given.integer("x", 2, 1, 9);
    double step = given.choice("step", 0.1, 0.2, 0.3, 0.5);
    FiniteDifference.Slope central = FiniteDifference.central(at -> at * at * at, x, step);
    double forward = FiniteDifference.forward(at -> at * at * at, x, step).slope();
    given.hinted("left", central.left());
    given.hinted("right", central.right());
    given.result("left-cube", central.atLeft());
    given.result("right-cube", central.atRight());
    given.result("run", central.run());
    given.result("rule", 3 * x * x);
    given.asks("slope", central.slope(), 2);
    given.mistake("one-step", 2 * central.slope());
    given.mistake("forward", forward);
    given.mistake("by-rule", 3 * x * x);
    given.mistake("rise", central.rise());
  }
}
