package forwardpass.lessons.optimizers;

import forwardpass.lessons.exercise.Exercise;

/** The memory that training with Adam takes. */
public final class ExerciseMemory implements Exercise {
  private static final int BYTES = 4; // of a float32
  private static final int NUMBERS = 4; // weight, gradient, mean, mean square

  @Override
  public void ask(Given given) {
    int n = given.integer("n", 7, 2, 120);
    double all = (double) NUMBERS * BYTES * n;
    double weights = given.result("weights", (double) BYTES * n);
    given.asksExactly("all", all);
    given.mistake("weights", weights);
    given.mistake("means", (double) (NUMBERS - 1) * BYTES * n);
    given.mistake("no-means", (double) (NUMBERS - 2) * BYTES * n);
    given.mistake("numbers", (double) NUMBERS * n / BYTES);
  }
}
