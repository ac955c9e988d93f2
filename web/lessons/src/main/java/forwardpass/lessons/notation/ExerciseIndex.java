package forwardpass.lessons.notation;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** Which entry is meant: formulas count from 1. */
final class ExerciseIndex implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double[] x = Draws.distinct(given, 4, 7, 1, 9, 2);
    int i = given.integer("i", 3, 2, 4);
    return given
        .asks(NumberAnswer.exact(), x[i - 1])
        .result("next", i - 1, 0)
        .result("entry", x[i - 1], 0)
        .mistake("from-zero", x[i])
        .mistake("twice", x[i - 2])
        .mistake("index", (double) i)
        .problem(2);
  }
}
