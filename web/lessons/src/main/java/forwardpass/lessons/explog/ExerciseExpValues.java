package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** Three values of exp, in order: a negative exponent gives a small number, not a negative one. */
public final class ExerciseExpValues implements Exercise {
  @Override
  public void ask(Given given) {
    double a = given.decimal("a", 0, -0.4, 0.4, 1);
    double b = given.decimal("b", 1, 0.6, 1.9, 1);
    double c = given.decimal("c", -1, -1.9, -0.6, 1);
    given
        .asks(new double[] {Exp.exp(c), Exp.exp(a), Exp.exp(b)}, 3)
        .result("low", Exp.exp(c), 3)
        .result("mid", Exp.exp(a), 3)
        .result("high", Exp.exp(b), 3)
        .mistake("as-asked", Exp.exp(a), Exp.exp(b), Exp.exp(c))
        .mistake("falling", Exp.exp(b), Exp.exp(a), Exp.exp(c))
        .mistake("negative", -Exp.exp(-c), Exp.exp(a), Exp.exp(b))
        .mistake("exponents", c, a, b)
        .mistake("ten", Pow.pow(10, c), Pow.pow(10, a), Pow.pow(10, b))
        .hints(3);
  }
}
