package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The same logarithm to base 2. */
public final class QuestionBits implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int n = given.integer("n", 50, 3, 502);
    double log = Log.log(n);
    return given
        .asks(new NumberAnswer(2), log / Log.log(2))
        .result("bits", log / Log.log(2), 2)
        .mistake("nats", log)
        .mistake("times", log * Log.log(2))
        .mistake("half", n / 2.0)
        .mistake("ten", log / Log.log(10))
        .problem(2);
  }
}
