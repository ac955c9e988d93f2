package forwardpass.lessons.modelsizes;

import forwardpass.lessons.exercise.Exercise;

/** The matrices of one block of GPT-2's plan, without biases and norms. */
final class ExerciseBlock implements Exercise {
  private static final double MILLION = 1e6;

  @Override
  public void ask(Given given) {
    int width = 32 * given.integer(24, 8, 31);
    given.show("width", width);
    double square = width * width / MILLION;
    given.asks("all", 12 * square, 2);
    given.result("square", square, 6);
    given.mistake("attention", 4 * square);
    given.mistake("mlp", 8 * square);
    given.mistake("three", 11 * square);
  }
}
