package forwardpass.lessons.modelsizes;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The matrices of one block of GPT-2's plan, without biases and norms. */
final class ExerciseBlock implements Exercise {
  private static final double MILLION = 1e6;

  @Override
  public void ask(Given given) {
    int width = 64 * given.integer(12, 4, 32);
    given.show("width", width);
    double square = width * width / MILLION;
    given
        .asks("all", 12 * square, 2)
        .result("square", square, 6)
        .mistake("attention", 4 * square)
        .mistake("mlp", 8 * square)
        .mistake("three", 11 * square);
  }
}
