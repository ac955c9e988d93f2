package forwardpass.lessons.statistics;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The ± behind a share of right answers, in points. */
public final class ExerciseMargin implements Exercise {
  private static final double Z = 1.96;

  @Override
  public void ask(Given given) {
    int n = given.choice("n", 400, 200, 250, 500, 800, 900);
    int percent = given.integer("percent", 80, 55, 94);
    double p = percent / 100.0;
    double error = Frequencies.standardError(p, n);
    given
        .asks("margin", 100 * Z * error, 1)
        .hinted("p", p, 2)
        .result("error", error, 4)
        .mistake("one-error", 100 * error)
        .mistake("no-root", 100 * Z * p * (1 - p) / n)
        .mistake("no-rest", 100 * Z * Math.sqrt(p / n))
        .mistake("no-n", 100 * Z * Math.sqrt(p * (1 - p)))
        .mistake("whole", 200 * Z * error)
        .hints(2);
  }
}
