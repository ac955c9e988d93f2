package forwardpass.lessons.tokenization;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** A sequence that is so many times as long costs that number squared in attention. */
public final class QuestionCharacters implements Exercise {
  @Override
  public void ask(Given given) {
    double times = given.decimal("times", 10, 2.5, 9.5, 1);
    given
        .asksExactly("cost", times * times)
        .mistake("once", times)
        .mistake("twice", 2 * times)
        .mistake("cubed", times * times * times);
  }

  @Override
  public int space() {
    return 71;
  }
}
