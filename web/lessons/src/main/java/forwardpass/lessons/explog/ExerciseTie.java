package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;

/** The probability at which a longer text draws level with a shorter one. */
public final class ExerciseTie implements Exercise {
  @Override
  public void ask(Given given) {
    double n = given.integer("n", 5, 3, 8);
    double p = given.decimal("p", 0.1, 0.05, 0.5, 2);
    double m = given.integer("m", 20, 10, 24);
    double log = given.result("log", n * Log.log(p) / m, 3);
    given.asks("q", Exp.exp(log), 3);
    given.mistake("share", n * p / m);
    given.mistake("log", log);
    given.mistake("same", p);
    given.mistake("ten", Exp.exp(log / Log.log(10)));
  }
}
