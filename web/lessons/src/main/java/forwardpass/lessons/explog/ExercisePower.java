package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.exercise.Exercise;

/** The logarithm of many equal factors. */
public final class ExercisePower implements Exercise {
  @Override
  public void ask(Given given) {
    double p = given.decimal("p", 0.9, 0.05, 0.95, 2);
    int n = given.integer("n", 20, 3, 42);
    double log = Log.log(p);
    given.asks("answer", n * log, 2);
    given.mistake("product", Pow.pow(p, n));
    given.mistake("times-p", Log.log(n * p));
    given.mistake("one", log);
    given.mistake("sign", -n * log);
    given.mistake("added", n + log);
    given.mistake("ten", n * log / Log.log(10));
  }
}
