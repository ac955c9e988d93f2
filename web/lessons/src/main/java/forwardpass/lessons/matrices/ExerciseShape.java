package forwardpass.lessons.matrices;

import forwardpass.lessons.exercise.Exercise;

/** How long a vector goes in, and how long the one that comes out. */
public final class ExerciseShape implements Exercise {
  @Override
  public void ask(Given given) {
    int rows = given.show("rows", 64 * given.integer(8, 1, 14));
    int cols = given.show("cols", 64 * given.integer(12, 1, 14));
    given.redrawIf(rows == cols);
    given.asksExactly(cols, rows);
    given.mistake("swapped", rows, cols);
    given.mistake("same-in", cols, cols);
    given.mistake("same-out", rows, rows);
  }
}
