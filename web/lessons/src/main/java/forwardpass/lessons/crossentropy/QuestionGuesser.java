package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** What a random guesser scores. */
public final class QuestionGuesser implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {

    int v = given.integer("v", 3, 4, 123);
    double loss = Log.log(v);
    return given
        .asks(new NumberAnswer(3), loss)
        .result("loss", loss, 3)
        .mistake("share", 1.0 / v)
        .mistake("sign", -loss)
        .mistake("bits", Information.natsToBits(loss))
        .mistake("ten", loss / Log.log(10))
        .problem(2);
  }
}
