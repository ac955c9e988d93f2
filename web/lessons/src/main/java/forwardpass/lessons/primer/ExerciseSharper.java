package forwardpass.lessons.primer;

import forwardpass.lessons.exercise.Exercise;

/** What half the temperature does to the ratio of two shares. */
public final class ExerciseSharper implements Exercise {
  @Override
  public void ask(Given given) {
    int ratio = given.choice("ratio", 9, 3, 4, 5, 6, 8);
    given.asksExactly("sharp", (double) ratio * ratio);
    given.mistake("doubled", 2.0 * ratio);
    given.mistake("halved", ratio / 2.0);
    given.mistake("same", (double) ratio);
  }
}
