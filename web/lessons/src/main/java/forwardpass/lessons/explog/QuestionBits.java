package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;

/** The same logarithm to base 2. */
public final class QuestionBits implements Exercise {
  @Override
  public void ask(Given given) {
    int n = given.integer("n", 50, 3, 502);
    double log = Log.log(n);
    given.asks("bits", log / Log.log(2), 2);
    given.mistake("nats", log);
    given.mistake("times", log * Log.log(2));
    given.mistake("half", n / 2.0);
    given.mistake("ten", log / Log.log(10));
  }
}
