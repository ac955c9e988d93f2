package forwardpass.lessons.primer;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.exercise.Exercise;

/** The weight of the one token that matches, among many that do not. */
public final class ExerciseCrowd implements Exercise {
  @Override
  public void ask(Given given) {
    int lead = given.integer("lead", 5, 4, 6);
    int others = given.choice("others", 500, 200, 300, 700, 800);
    double power = given.hinted("power", Exp.exp(lead), 1);
    given.result("sum", power + others, 1);
    given.asks("weight", power / (power + others), 3);
    given.mistake("one-rival", power / (power + 1));
    given.mistake("linear", (double) lead / (lead + others));
    given.mistake("even", 1.0 / (1 + others));
    given.mistake("ratio", power / others);
  }
}
