package forwardpass.lessons.sampling;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;

/** From which temperature on a token survives min-p, where the temperature comes first. */
public final class ExerciseHeat implements Exercise {
  @Override
  public void ask(Given given) {
    double first = given.choice("first", 0.5, 0.4, 0.6);
    double second = given.choice("second", 0.05, 0.03, 0.04, 0.08);
    double m = given.choice("m", 0.4, 0.3, 0.5);
    double ratio = given.hinted("ratio", second / first, 4);
    double logRatio = given.result("log-ratio", Log.log(ratio), 3);
    double logBar = given.result("log-bar", Log.log(m), 3);
    given.asks("t", logRatio / logBar, 2).hints(3);
    given.mistake("upside-down", logBar / logRatio);
    given.mistake("no-log", m / ratio);
    given.mistake("no-log-upside-down", ratio / m);
    given.mistake("absolute", Log.log(second) / logBar);
  }
}
