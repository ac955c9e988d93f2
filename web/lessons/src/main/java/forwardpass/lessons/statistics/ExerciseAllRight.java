package forwardpass.lessons.statistics;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** Wilson's lower end where every answer was right. */
public final class ExerciseAllRight implements Exercise {
  private static final double Z = 1.96;

  @Override
  public void ask(Given given) {
    int n = given.integer("n", 20, 8, 120);
    double square = Z * Z;
    double low = n / (n + square);
    given
        .asks("low", low, 3)
        .result("square", square, 4)
        .result("over-n", square / n, 4)
        .result("whole", n + square, 4)
        .mistake("plain", 1.0)
        .mistake("unsquared", n / (n + Z))
        .mistake("centre", (n + square / 2) / (n + square))
        .mistake("missed", square / (n + square))
        .hints(3);
  }
}
