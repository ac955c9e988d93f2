package forwardpass.lessons.modelsizes;

import forwardpass.lessons.exercise.Exercise;

/** How wide an MLP of three matrices may be for the weights of one of two. */
final class ExerciseGate implements Exercise {
  @Override
  public void ask(Given given) {
    int width = 24 * given.integer(32, 8, 41);
    given.show("width", width);
    given.asksExactly("inner", 8.0 * width / 3);
    given.mistake("same", 4 * width);
    given.mistake("half", 2 * width);
    given.mistake("third", 4.0 * width / 3);
  }
}
