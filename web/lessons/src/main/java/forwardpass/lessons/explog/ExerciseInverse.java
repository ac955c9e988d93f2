package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.exercise.Exercise;

/** From a logarithm back to the number. */
public final class ExerciseInverse implements Exercise {
  @Override
  public void ask(Given given) {
    double y = given.decimal("y", 3, -2.5, 7.5, 1);
    double x = Exp.exp(y);
    given.asks("x", x, 2);
    given.mistakeIf(y > 0, "log", Log.log(y)); // other numbers have none
    given.mistake("times-e", y * Exp.exp(1));
    given.mistake("ten", Pow.pow(10, y));
    given.mistake("reciprocal", 1 / x);
  }
}
