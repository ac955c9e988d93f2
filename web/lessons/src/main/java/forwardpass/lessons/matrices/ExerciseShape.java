package forwardpass.lessons.matrices;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How long a vector goes in, and how long the one that comes out. */
public final class ExerciseShape implements Exercise {
  @Override
  public void ask(Given given) {
    int rows;
    int cols;
    do {
      rows = given.show("rows", 64 * given.integer(8, 1, 14));
      cols = given.show("cols", 64 * given.integer(12, 1, 14));
    } while (given.redraw(rows == cols));
    given
        .asksExactly(cols, rows)
        .mistake("swapped", rows, cols)
        .mistake("same-in", cols, cols)
        .mistake("same-out", rows, rows);
  }
}
