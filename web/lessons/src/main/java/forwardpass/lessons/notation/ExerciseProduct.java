package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** A product over a list. */
final class ExerciseProduct implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double first = given.integer(1, 1, 5) - 0.5;
    double[] x = given.show("x", first, given.integer(4, 2, 9), given.integer(3, 2, 9));
    double product = Sums.product(x);
    return given
        .asks(NumberAnswer.exact(), product)
        .result("first-two", x[0] * x[1], 1)
        .result("last", x[2], 0)
        .result("product", product, 1)
        .mistake("sum", Sums.sum(x))
        .mistake("last-left-out", x[0] * x[1])
        .mistake("from-zero", x[1] * x[2])
        .problem(2);
  }
}
