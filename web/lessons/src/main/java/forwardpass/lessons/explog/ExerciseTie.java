package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The probability at which a longer text draws level with a shorter one. */
public final class ExerciseTie implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double n = given.integer("n", 5, 3, 8);
    double p = given.decimal("p", 0.1, 0.05, 0.5, 2);
    double m = given.integer("m", 20, 10, 24);
    double log = n * Log.log(p) / m;
    return given
        .asks(new NumberAnswer(3), Exp.exp(log))
        .result("log", log, 3)
        .result("q", Exp.exp(log), 3)
        .mistake("share", n * p / m)
        .mistake("log", log)
        .mistake("same", p)
        .mistake("ten", Exp.exp(log / Log.log(10)))
        .problem(2);
  }
}
