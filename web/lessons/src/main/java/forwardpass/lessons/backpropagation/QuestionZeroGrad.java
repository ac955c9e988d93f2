package forwardpass.lessons.backpropagation;

import forwardpass.lessons.exercise.Exercise;

/** What happens without zero_grad. */
public final class QuestionZeroGrad implements Exercise {
  @Override
  public void ask(Given given) {
    given.asksWhich("sum", "overwritten", "mean", "error");
  }
}
