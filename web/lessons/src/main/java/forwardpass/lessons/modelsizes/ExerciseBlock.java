package forwardpass.lessons.modelsizes;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.node.Num;

/** The matrices of one block of GPT-2's plan, without biases and norms. */
final class ExerciseBlock implements Exercise {
  @Override
  public void ask(Given given) {
    int width = 64 * given.integer(12, 4, 32);
    given.show("width", width);
    double square = (double) width * width;
    given
        .asksExactly(12 * square)
        .result("square", Num.groupedWhole(square))
        .result("all", Num.groupedWhole(12 * square))
        .mistake("attention", 4 * square)
        .mistake("mlp", 8 * square)
        .mistake("three", 11 * square);
  }
}
