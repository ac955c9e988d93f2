package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;

/** From a logarithm back to the number. */
public final class ExerciseInverse implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double y = given.decimal("y", 3, -2.5, 7.5, 1);
    double x = Exp.exp(y);
    ProblemBuilder<Double> asked = given.asks(new NumberAnswer(2), x).result("x", x, 2);
    if (y > 0) {
      asked.mistake("log", Log.log(y)); // other numbers have none
    }
    return asked
        .mistake("times-e", y * Exp.exp(1))
        .mistake("ten", Pow.pow(10, y))
        .mistake("reciprocal", 1 / x)
        .problem(2);
  }
}
