package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** A quotient of exponentials is the exponential of a difference. */
public final class ExerciseQuotient implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double a = given.integer("a", 7, 4, 62);
    double gap = given.decimal(2, 0.2, 3, 1);
    double b = given.show("b", a - gap);
    return given
        .asks(new NumberAnswer(3), Exp.exp(gap))
        .result("gap", gap, 1)
        .result("ratio", Exp.exp(gap), 3)
        .mistake("gap", gap)
        .mistake("divided", Exp.exp(a / b))
        .mistake("upside-down", Exp.exp(-gap))
        .mistake("ten", Pow.pow(10, gap))
        .problem(2);
  }
}
