package forwardpass.lessons.gradientdescent;


import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** A loss that grows: what to change first. */
public final class QuestionRunaway implements Exercise<String> {
  @Override
  public Problem<String> problem(Given given) {
    return ChoiceAnswer.asks(given, "lower", "higher", "longer", "bigger").problem(2);
  }

  @Override
  public int space() {
    return 1;
  }
}
