package forwardpass.lessons.matrices;

import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.matrix.Tables;
import java.util.List;

/** How long a vector goes in, and how long the one that comes out. */
public final class ExerciseShape implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    int rows;
    int cols;
    do {
      rows = given.show("rows", 64 * given.integer(8, 1, 14));
      cols = given.show("cols", 64 * given.integer(12, 1, 14));
    } while (given.redraw(rows == cols));
    return given
        .asks(new VectorAnswer(2, -1), Tables.list(cols, rows))
        .mistake("swapped", Tables.list(rows, cols))
        .mistake("same-in", Tables.list(cols, cols))
        .mistake("same-out", Tables.list(rows, rows))
        .problem(2);
  }
}
