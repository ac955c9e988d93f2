package forwardpass.lessons.decoding;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.exercise.Exercise;

/** How many times as likely one text is as another, from the sums of their logarithms. */
public final class ExerciseWhole implements Exercise {
  @Override
  public void ask(Given given) {
    double beam = given.decimal("beam", -12.3, -14, -9, 1);
    double gap = given.decimal(1.6, 0.7, 3, 1);
    double drawn = given.show("greedy", beam - gap);
    given.hinted("gap", gap);
    given.asks("times", Exp.exp(gap), 2);
    given.mistake("gap", gap);
    given.mistake("quotient", drawn / beam);
    given.mistake("inverse", Exp.exp(-gap));
  }
}
