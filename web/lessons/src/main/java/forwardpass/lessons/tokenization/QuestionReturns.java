package forwardpass.lessons.tokenization;

import forwardpass.lessons.exercise.Exercise;

/** Which of four does not come back from the tokens as it was. */
public final class QuestionReturns implements Exercise {
  @Override
  public void ask(Given given) {
    given.asksWhich("half", "emoji", "spaces", "unknown");
  }
}
