package forwardpass.lessons.lossplace;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** Which token comes next, from the logits of all places. */
final class ExerciseNext implements Exercise {
  private static final double[][] PRINTED = {{1, 5, 2, 4, 0}, {8, -1, 3, 6, 2}, {-5, 0, 1, 4, 6}};

  @Override
  public void ask(Given given) {
    Matrix logits = given.matrix("logits", PRINTED, -3, 9, 0);
    double[][] read = {logits.row(2), logits.row(0), Guesses.largest(logits), Guesses.sums(logits)};
    int next = Guesses.of(read[0]);
    for (int i = 0; i < read.length; i++) {
      given.redrawIf(Guesses.isTied(read[i]) || (i > 0 && Guesses.of(read[i]) == next));
    }
    given.asksExactly("next", next);
    given.mistake("first", Guesses.of(read[1]));
    given.mistake("largest", Guesses.of(read[2]));
    given.mistake("mean", Guesses.of(read[3]));
    given.mistake("value", logits.get(2, next));
  }
}
