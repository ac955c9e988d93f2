package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.exercise.Exercise;

/** Three values of exp, in order: a negative exponent gives a small number, not a negative one. */
public final class ExerciseExpValues implements Exercise {
  @Override
  public void ask(Given given) {
    double a = given.decimal("a", 0, -0.4, 0.4, 1);
    double b = given.decimal("b", 1, 0.6, 1.9, 1);
    double c = given.decimal("c", -1, -1.9, -0.6, 1);
    given.asks(new double[] {Exp.exp(c), Exp.exp(a), Exp.exp(b)}, 3).hints(3);
    given.result("low", Exp.exp(c), 3);
    given.result("mid", Exp.exp(a), 3);
    given.result("high", Exp.exp(b), 3);
    given.mistake("as-asked", Exp.exp(a), Exp.exp(b), Exp.exp(c));
    given.mistake("falling", Exp.exp(b), Exp.exp(a), Exp.exp(c));
    given.mistake("negative", -Exp.exp(-c), Exp.exp(a), Exp.exp(b));
    given.mistake("exponents", c, a, b);
    given.mistake("ten", Pow.pow(10, c), Pow.pow(10, a), Pow.pow(10, b));
  }
}
