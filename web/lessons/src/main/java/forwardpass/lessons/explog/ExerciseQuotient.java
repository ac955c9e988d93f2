package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.exercise.Exercise;

/** A quotient of exponentials is the exponential of a difference. */
public final class ExerciseQuotient implements Exercise {
  @Override
  public void ask(Given given) {
    double a = given.integer("a", 7, 4, 62);
    double gap = given.decimal(2, 0.2, 3, 1);
    double b = given.show("b", a - gap);
    given.asks("ratio", Exp.exp(gap), 3);
    given.result("gap", gap);
    given.mistake("gap", gap);
    given.mistake("divided", Exp.exp(a / b));
    given.mistake("upside-down", Exp.exp(-gap));
    given.mistake("ten", Pow.pow(10, gap));
  }
}
