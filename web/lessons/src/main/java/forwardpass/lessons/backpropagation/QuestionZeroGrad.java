package forwardpass.lessons.backpropagation;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** What happens without zero_grad. */
public final class QuestionZeroGrad implements Exercise {
  @Override
  public void ask(Given given) {
    given.asksWhich("sum", "overwritten", "mean", "error");
  }

  @Override
  public int space() {
    return 1;
  }
}
