package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;

/** Which temperature makes the first of two tokens so many times as likely as the second? */
public final class ExerciseFindTemperature implements Exercise {
  @Override
  public void ask(Given given) {
    double low = given.decimal(1, -1, 1.9, 1);
    double gap = given.decimal(2, 1, 4.9, 1);
    given.show("z", low + gap, low);
    int times = given.integer("times", 3, 2, 10);
    double logarithm = given.result("log", Log.log(times), 3);
    double temperature = gap / logarithm;
    given.asks("temperature", temperature, 2).hints(3);
    given.hinted("gap", gap);
    given.result("plain", Exp.exp(gap), 2);
    given.mistake("upside-down", logarithm / gap);
    given.mistake("no-log", gap / times);
    given.mistake("multiplied", gap * logarithm);
    given.mistake("log-alone", logarithm);
    given.mistake("ten", temperature * Log.log(10));
  }
}
