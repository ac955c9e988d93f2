package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The memory that training with Adam takes. */
public final class ExerciseMemory implements Exercise<Double> {
  private static final int BYTES = 4; // of a float32
  private static final int NUMBERS = 4; // weight, gradient, mean, mean square

  @Override
  public Problem<Double> problem(Given given) {
    int n = given.choice("n", 7, 2, 3, 9, 13, 27, 32, 70);
    double all = (double) NUMBERS * BYTES * n;
    return given
        .asks(NumberAnswer.exact(), all)
        .result("all", all, 0)
        .result("weights", (double) BYTES * n, 0)
        .mistake("weights", (double) BYTES * n)
        .mistake("means", (double) (NUMBERS - 1) * BYTES * n)
        .mistake("no-means", (double) (NUMBERS - 2) * BYTES * n)
        .mistake("numbers", (double) NUMBERS * n / BYTES)
        .problem(2);
  }
}
