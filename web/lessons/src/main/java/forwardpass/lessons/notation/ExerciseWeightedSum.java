package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.exercise.Exercise;

/** A sum whose terms use the index itself. */
final class ExerciseWeightedSum implements Exercise {
  @Override
  public void ask(Given given) {
    double[] x = Draws.distinct(given, 4, 1, 2);
    double sum = x[0] + 2 * x[1] + 3 * x[2];
    given.asksExactly("sum", sum);
    given.result("first", x[0]);
    given.result("second", x[1]);
    given.result("third", x[2]);
    given.mistake("plain", Sums.sum(x));
    given.mistake("from-zero", x[1] + 2 * x[2]);
    given.mistake("apart", 6 * Sums.sum(x));
    given.mistake("product", 6 * Sums.product(x));
  }
}
