package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.exercise.Exercise;

/** A product over a list. */
final class ExerciseProduct implements Exercise {
  @Override
  public void ask(Given given) {
    double first = given.integer(1, 1, 5) - 0.5;
    double[] x = given.show("x", first, given.integer(4, 2, 9), given.integer(3, 2, 9));
    double product = Sums.product(x);
    given.asksExactly("product", product);
    given.result("first-two", x[0] * x[1]);
    given.result("last", x[2]);
    given.mistake("sum", Sums.sum(x));
    given.mistake("last-left-out", x[0] * x[1]);
    given.mistake("from-zero", x[1] * x[2]);
  }
}
