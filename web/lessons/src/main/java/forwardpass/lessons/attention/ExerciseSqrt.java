package forwardpass.lessons.attention;

import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** What dividing by √d_k is for. */
final class ExerciseSqrt implements Exercise<String> {
  @Override
  public Problem<String> problem(Given given) {
    int root = given.show("root", given.integer(8, 3, 24));
    given.show("width", root * root);
    return ChoiceAnswer.asks(given, "spread", "mean", "cosine", "overflow", "variance").problem(2);
  }
}
