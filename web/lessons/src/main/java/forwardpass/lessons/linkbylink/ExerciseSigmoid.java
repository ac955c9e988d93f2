package forwardpass.lessons.linkbylink;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.exercise.Exercise;

/** The slope of the sigmoid, through its links. */
public final class ExerciseSigmoid implements Exercise {
  @Override
  public void ask(Given given) {
    double z = given.decimal("z", 0.8, -3, 3, 1);
    given.redrawIf(Math.abs(z) < 0.25);
    double power = given.result("power", Exp.exp(-z), 4);
    double sum = given.result("sum", 1 + power, 4);
    double share = given.result("share", 1 / sum, 4);
    given.asks("slope", share * (1 - share), 3).hints(3);
    given.mistake("value", share);
    given.mistake("outer-only", share * share);
    given.mistake("inner-only", power);
    given.mistake("rest", 1 - share);
  }
}
