package forwardpass.lessons.notation;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** Which entry is meant: formulas count from 1. */
final class ExerciseIndex implements Exercise {
  @Override
  public void ask(Given given) {
    double[] x = Draws.distinct(given, 4, 7, 1, 9, 2);
    int i = given.integer("i", 3, 2, 4);
    given
        .asksExactly("entry", x[i - 1])
        .result("next", i - 1, 0)
        .mistake("from-zero", x[i])
        .mistake("twice", x[i - 2])
        .mistake("index", i);
  }
}
