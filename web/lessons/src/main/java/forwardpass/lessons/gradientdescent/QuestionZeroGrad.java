package forwardpass.lessons.gradientdescent;


import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** What happens without zero_grad. */
public final class QuestionZeroGrad implements Exercise<String> {
  @Override
  public Problem<String> problem(Given given) {
    return ChoiceAnswer.asks(given, "sum", "overwritten", "mean", "error").problem(2);
  }

  @Override
  public int space() {
    return 1;
  }
}
