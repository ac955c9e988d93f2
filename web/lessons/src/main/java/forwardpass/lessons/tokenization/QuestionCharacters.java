package forwardpass.lessons.tokenization;

import forwardpass.lessons.exercise.Exercise;

/** A sequence that is so many times as long costs that number squared in attention. */
public final class QuestionCharacters implements Exercise {
  @Override
  public void ask(Given given) {
    int tenths = given.integer(100, 25, 95);
    double times = given.show("times", tenths / 10.0);
    given.asksExactly("cost", tenths * tenths / 100.0);
    given.mistake("once", times);
    given.mistake("twice", 2 * times);
    given.mistake("cubed", tenths * tenths * tenths / 1000.0);
  }
}
