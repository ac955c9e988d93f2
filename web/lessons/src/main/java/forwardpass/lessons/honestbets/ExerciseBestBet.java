package forwardpass.lessons.honestbets;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** A loss that does not pay for honesty: one over the probability of what came. */
public final class ExerciseBestBet implements Exercise {
  @Override
  public void ask(Given given) {
    double p = given.show("p", 2 * given.integer(40, 30, 45) / 100.0);
    double q = given.show("q", (p + 0.5) / 2);
    given
        .asks(new double[] {mean(p, p), mean(p, q)}, 2)
        .result("honest", mean(p, p), 2)
        .result("shaded", mean(p, q), 2)
        .result("not-p", 1 - p, 2)
        .result("not-q", 1 - q, 2)
        .mistake("one-side", 1, p / q)
        .mistake("unweighted", 1 / p + 1 / (1 - p), 1 / q + 1 / (1 - q))
        .mistake("exchanged", mean(1 - p, p), mean(1 - p, q))
        .hints(2);
  }

  /** Sixteen even percentages. */
  @Override
  public int space() {
    return 16;
  }

  private static double mean(double p, double q) {
    return p / q + (1 - p) / (1 - q);
  }
}
