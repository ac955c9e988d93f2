package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** Which temperature makes the first of two tokens so many times as likely as the second? */
public final class ExerciseFindTemperature implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {

    double low = given.decimal(1, -1, 1.9, 1);
    double gap = given.decimal(2, 1, 4.9, 1);
    given.show("z", low + gap, low);
    int times = given.integer("times", 3, 2, 10);
    double logarithm = Log.log(times);
    double temperature = gap / logarithm;
    return given
        .asks(new NumberAnswer(2), temperature)
        .hinted("gap", gap, 1)
        .result("log", logarithm, 3)
        .result("plain", Exp.exp(gap), 2)
        .result("temperature", temperature, 2)
        .mistake("upside-down", logarithm / gap)
        .mistake("no-log", gap / times)
        .mistake("multiplied", gap * logarithm)
        .mistake("log-alone", logarithm)
        .mistake("ten", temperature * Log.log(10))
        .problem(3);
  }
}
