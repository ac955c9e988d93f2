package forwardpass.lessons.notation;

import forwardpass.lessons.exercise.Exercise;

/** Which entry is meant: formulas count from 1. */
final class ExerciseIndex implements Exercise {
  @Override
  public void ask(Given given) {
    double[] x = Draws.distinct(given, 4, 7, 1, 9, 2);
    int i = given.integer("i", 3, 2, 4);
    given.asksExactly("entry", x[i - 1]);
    given.result("next", i - 1);
    given.mistake("from-zero", x[i]);
    given.mistake("twice", x[i - 2]);
    given.mistake("index", i);
  }
}
