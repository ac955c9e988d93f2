package forwardpass.lessons.honestbets;

import forwardpass.lessons.exercise.Exercise;

/** A loss that does not pay for honesty: one over the probability of what came. */
public final class ExerciseBestBet implements Exercise {
  @Override
  public void ask(Given given) {
    double p = given.show("p", 2 * given.integer(40, 30, 45) / 100.0);
    double q = given.show("q", (p + 0.5) / 2);
    given.asks(new double[] {mean(p, p), mean(p, q)}, 2).hints(2);
    given.result("honest", mean(p, p));
    given.result("shaded", mean(p, q), 2);
    given.result("not-p", 1 - p);
    given.result("not-q", 1 - q);
    given.mistake("one-side", 1, p / q);
    given.mistake("unweighted", 1 / p + 1 / (1 - p), 1 / q + 1 / (1 - q));
    given.mistake("exchanged", mean(1 - p, p), mean(1 - p, q));
  }

  private static double mean(double p, double q) {
    return p / q + (1 - p) / (1 - q);
  }
}
