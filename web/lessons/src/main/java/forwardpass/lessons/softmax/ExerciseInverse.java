package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** From shares back to logits: only the gap can be known. */
public final class ExerciseInverse implements Exercise {
  @Override
  public void ask(Given given) {
    double p = given.decimal("p", 0.8, 0.55, 0.92, 2);
    double q = given.decimal("q", 0.2, 0.03, 1 - p, 2);
    double gap = Log.log(p / q);
    given
        .asks("gap", gap, 3)
        .result("ratio", p / q, 3)
        .mistake("difference", p - q)
        .mistake("ratio", p / q)
        .mistake("sign", -gap)
        .mistake("log-of-difference", Log.log(p - q))
        .mistake("ten", gap / Log.log(10));
  }
}
