package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** How the noise of the gradient falls as the batch grows. */
public final class ExerciseNoise implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int root = given.choice(4, 3, 5, 6, 10);
    int larger = given.show("k", root * root);
    return given
        .asks(NumberAnswer.exact(), (double) root)
        .result("root", root, 0)
        .mistake("as-batch", (double) larger)
        .mistake("squared", (double) larger * larger)
        .mistake("half", larger / 2.0)
        .problem(2);
  }
}
