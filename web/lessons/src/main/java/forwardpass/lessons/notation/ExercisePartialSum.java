package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import java.util.Arrays;

/** A sum over part of a list. */
final class ExercisePartialSum implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double[] x = Draws.distinct(given, 3, 8, 2, 5, 1);
    int from = given.integer("from", 2, 2, 3);
    int to = given.integer("to", 4, from + 1, 4);
    double[] part = Arrays.copyOfRange(x, from - 1, to);
    return given
        .asks(NumberAnswer.exact(), Sums.sum(part))
        .result("part", Shown.typed(part))
        .result("sum", Sums.sum(part), 0)
        .mistake("all", Sums.sum(x))
        .mistake("from-zero", Sums.sum(part) - x[from - 1] + x[to])
        .mistake("last-left-out", Sums.sum(part) - x[to - 1])
        .mistake("slice", Sums.sum(part) - x[from - 1])
        .mistake("product", Sums.product(part))
        .problem(2);
  }
}
