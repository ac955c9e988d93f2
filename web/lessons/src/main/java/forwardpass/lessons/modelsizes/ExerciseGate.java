package forwardpass.lessons.modelsizes;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How wide an MLP of three matrices may be for the weights of one of two. */
final class ExerciseGate implements Exercise {
  @Override
  public void ask(Given given) {
    int width = 3 * 128 * given.integer(10, 4, 24);
    given.show("width", width);
    given
        .asksExactly("inner", 8.0 * width / 3)
        .mistake("same", 4 * width)
        .mistake("half", 2 * width)
        .mistake("third", 4.0 * width / 3);
  }
}
