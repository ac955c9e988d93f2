package forwardpass.lessons.statistics;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.exercise.Exercise;

/** The ± behind a share of right answers, in points. */
public final class ExerciseMargin implements Exercise {
  private static final double Z = 1.96;

  @Override
  public void ask(Given given) {
    int n = given.choice("n", 400, 200, 250, 500, 800, 900);
    int percent = given.integer("percent", 80, 55, 94);
    double p = percent / 100.0;
    double error = Frequencies.standardError(p, n);
    given.asks("margin", 100 * Z * error, 1).hints(2);
    given.hinted("p", p);
    given.result("error", error, 4);
    given.mistake("one-error", 100 * error);
    given.mistake("no-root", 100 * Z * p * (1 - p) / n);
    given.mistake("no-rest", 100 * Z * Math.sqrt(p / n));
    given.mistake("no-n", 100 * Z * Math.sqrt(p * (1 - p)));
    given.mistake("whole", 200 * Z * error);
  }
}
