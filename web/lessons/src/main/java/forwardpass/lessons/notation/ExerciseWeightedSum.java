package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** A sum whose terms use the index itself. */
final class ExerciseWeightedSum implements Exercise {
  @Override
  public void ask(Given given) {
    double[] x = Draws.distinct(given, 4, 1, 2);
    double sum = x[0] + 2 * x[1] + 3 * x[2];
    given
        .asksExactly("sum", sum)
        .result("first", x[0], 0)
        .result("second", x[1], 0)
        .result("third", x[2], 0)
        .mistake("plain", Sums.sum(x))
        .mistake("from-zero", x[1] + 2 * x[2])
        .mistake("apart", 6 * Sums.sum(x))
        .mistake("product", 6 * Sums.product(x));
  }
}
