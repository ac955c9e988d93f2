package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** Three values of exp, in order: a negative exponent gives a small number, not a negative one. */
public final class ExerciseExpValues implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    double a = given.decimal("a", 0, -0.4, 0.4, 1);
    double b = given.decimal("b", 1, 0.6, 1.9, 1);
    double c = given.decimal("c", -1, -1.9, -0.6, 1);
    return given
        .asks(new VectorAnswer(3, 3), Reals.list(Exp.exp(c), Exp.exp(a), Exp.exp(b)))
        .result("low", Exp.exp(c), 3)
        .result("mid", Exp.exp(a), 3)
        .result("high", Exp.exp(b), 3)
        .mistake("as-asked", Reals.list(Exp.exp(a), Exp.exp(b), Exp.exp(c)))
        .mistake("falling", Reals.list(Exp.exp(b), Exp.exp(a), Exp.exp(c)))
        .mistake("negative", Reals.list(-Exp.exp(-c), Exp.exp(a), Exp.exp(b)))
        .mistake("exponents", Reals.list(c, a, b))
        .mistake("ten", Reals.list(Pow.pow(10, c), Pow.pow(10, a), Pow.pow(10, b)))
        .problem(3);
  }
}
