package forwardpass.lessons.statistics;

import forwardpass.lessons.exercise.Exercise;

/** Wilson's lower end where every answer was right. */
public final class ExerciseAllRight implements Exercise {
  private static final double Z = 1.96;

  @Override
  public void ask(Given given) {
    int n = given.integer("n", 20, 8, 120);
    double square = Z * Z;
    double low = n / (n + square);
    given.asks("low", low, 3).hints(3);
    given.result("square", square);
    given.result("over-n", square / n, 4);
    given.result("whole", n + square);
    given.mistake("plain", 1.0);
    given.mistake("unsquared", n / (n + Z));
    given.mistake("centre", (n + square / 2) / (n + square));
    given.mistake("missed", square / (n + square));
  }
}
