package forwardpass.lessons.evaluation;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.exercise.Exercise;

/** A minimal pair's margin from two logits, and what the right word gets of both words' share. */
final class ExercisePairMargin implements Exercise {
  @Override
  public void ask(Given given) {
    double right = given.decimal("right", 6.4, 3.0, 8.5, 1);
    double wrong = given.show("wrong", right - given.integer(15, 6, 25) / 10.0);
    double margin = given.result("margin", right - wrong);
    double odds = given.result("odds", Exp.exp(margin), 2);
    double share = given.result("share", odds / (1 + odds), 2);
    given.asks(new double[] {margin, share}, 1, 2).hints(3);
    given.mistake("turned", -margin, 1 - share);
    given.mistake("logits", margin, right / (right + wrong));
    given.mistake("odds", margin, odds);
  }
}
