package forwardpass.lessons.vectors;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** What a negative factor does to a magnitude. */
public final class ExerciseScale implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int norm = given.integer("norm", 5, 2, 30);
    int factor = given.integer("factor", -3, -9, -2);
    double stretched = -factor * norm;
    return given
        .asks(NumberAnswer.exact(), stretched)
        .hinted("size", -factor, 0)
        .result("result", stretched, 0)
        .mistake("negative", -stretched)
        .mistake("squared", (double) norm * factor * factor)
        .mistake("added", (double) norm + factor)
        .mistake("ignored", (double) norm)
        .problem(2);
  }
}
