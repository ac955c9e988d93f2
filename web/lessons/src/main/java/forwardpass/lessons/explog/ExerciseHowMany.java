package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.exercise.Exercise;

/** How many equal factors until the product is below a power of ten. */
public final class ExerciseHowMany implements Exercise {
  @Override
  public void ask(Given given) {
    double p = given.decimal("p", 0.5, 0.11, 0.85, 2); // none of them reaches a power of ten
    double limit = given.choice("limit", 0.001, 0.01, 1e-4, 1e-5, 1e-6);
    double exact = given.result("exact", Log.log(limit) / Log.log(p), 2);
    double zeros = Rounding.rint(Log.log(limit) / Log.log(0.1));
    given.asksExactly("n", Math.ceil(exact)).hints(3);
    given.mistake("one-short", Math.ceil(exact) - 1);
    given.mistake("zeros", zeros);
    given.mistake("mixed", Math.ceil(zeros / -Log.log(p)));
    given.mistake("unrounded", Rounding.rint(exact * 100) / 100);
  }
}
