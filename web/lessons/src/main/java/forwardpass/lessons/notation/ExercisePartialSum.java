package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.exercise.Exercise;
import java.util.Arrays;

/** A sum over part of a list. */
final class ExercisePartialSum implements Exercise {
  @Override
  public void ask(Given given) {
    double[] x = Draws.distinct(given, 3, 8, 2, 5, 1);
    int from = given.integer("from", 2, 2, 3);
    int to = given.integer("to", 4, from + 1, 4);
    double[] part = Arrays.copyOfRange(x, from - 1, to);
    given.asksExactly("sum", Sums.sum(part));
    given.result("part", part);
    given.mistake("all", Sums.sum(x));
    given.mistake("from-zero", Sums.sum(part) - x[from - 1] + x[to]);
    given.mistake("last-left-out", Sums.sum(part) - x[to - 1]);
    given.mistake("slice", Sums.sum(part) - x[from - 1]);
    given.mistake("product", Sums.product(part));
  }
}
