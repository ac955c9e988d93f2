package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;

/** From shares back to logits: only the gap can be known. */
public final class ExerciseInverse implements Exercise {
  @Override
  public void ask(Given given) {
    double p = given.decimal("p", 0.8, 0.55, 0.92, 2);
    double q = given.decimal("q", 0.2, 0.03, 1 - p, 2);
    double gap = Log.log(p / q);
    given.asks("gap", gap, 3);
    given.result("ratio", p / q, 3);
    given.mistake("difference", p - q);
    given.mistake("ratio", p / q);
    given.mistake("sign", -gap);
    given.mistake("log-of-difference", Log.log(p - q));
    given.mistake("ten", gap / Log.log(10));
  }
}
