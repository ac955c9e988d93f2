package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The learning rate beyond which plain descent runs away. */
public final class ExerciseEdge implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int a = given.choice("a", 4, 2, 5, 8, 10, 16, 20, 25);
    given.integer("c", 1, 2, 9);
    return given
        .asks(NumberAnswer.exact(), 1.0 / a)
        .hinted("slope", 2.0 * a, 0)
        .result("edge", 1.0 / a, 4)
        .mistake("forgot-two", 2.0 / a)
        .mistake("one-step", 0.5 / a)
        .mistake("curvature", 2.0 * a)
        .problem(3);
  }
}
