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
    given.hinted("left", central.left(), 1);
    given.hinted("right", central.right(), 1);
    given.result("left-cube", central.atLeft(), 3);
    given.result("right-cube", central.atRight(), 3);
    given.result("run", central.run(), 1);
    given.result("rule", 3 * x * x, 0);
    given.asks("slope", central.slope(), 2);
    given.mistake("one-step", 2 * central.slope());
    given.mistake("forward", forward);
    given.mistake("by-rule", 3 * x * x);
    given.mistake("rise", central.rise());
  }
}
