package forwardpass.lessons.flashattention;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.exercise.Exercise;

/** The sum of exponentials after one more score. */
final class ExerciseOnlineMax implements Exercise {
  @Override
  public void ask(Given given) {
    int max = given.integer("max", 3, -4, 6);
    double sum = given.decimal("sum", 1.5, 1.1, 4.9, 1);
    int above = given.integer(1, 1, 2);
    int score = given.show("score", max + above);
    double factor = given.hinted("factor", Exp.exp(-above), 4);
    double answer = sum * factor + 1;
    given.asks("answer", answer, 3).hints(3);
    given.mistake("not-scaled", sum + 1);
    given.mistake("old-max", sum + Exp.exp(score - max));
    given.mistake("upside-down", sum / factor + 1);
    given.mistake("no-new", sum * factor);
  }
}
