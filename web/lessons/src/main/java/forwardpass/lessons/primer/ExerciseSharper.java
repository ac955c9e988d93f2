package forwardpass.lessons.primer;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** What half the temperature does to the ratio of two shares. */
public final class ExerciseSharper implements Exercise {
  @Override
  public void ask(Given given) {
    int ratio = given.choice("ratio", 9, 3, 4, 5, 6, 8);
    given
        .asksExactly("sharp", (double) ratio * ratio)
        .mistake("doubled", 2.0 * ratio)
        .mistake("halved", ratio / 2.0)
        .mistake("same", (double) ratio);
  }

  /** Six ratios. */
  @Override
  public int space() {
    return 6;
  }
}
