package forwardpass.lessons.evaluation;

import forwardpass.lessons.exercise.Exercise;

/** The difference of two models on the same questions, and its standard error, from counts. */
final class ExerciseDiscordant implements Exercise {
  @Override
  public void ask(Given given) {
    int n = given.choice("n", 400, 200, 500, 800);
    int onlyA = given.integer("only-a", 30, 22, 60);
    int onlyB = given.integer("only-b", 18, 8, 20);
    int net = onlyA - onlyB;
    int split = onlyA + onlyB;
    given.hinted("net", net);
    given.hinted("split", split);
    double difference = given.result("difference", 100.0 * net / n, 2);
    double error = given.result("error", error(split, net, n), 2);
    given.asks(new double[] {difference, error}, 1, 2).hints(3);
    given.mistake("both-ways", 100.0 * split / n, error);
    given.mistake("spread", difference, error * Math.sqrt(n));
    given.mistake("split-only", 100.0 * net / split, error(split, net, split));
  }

  /** In percentage points, of n differences of which {@code split} are 1 or −1. */
  private static double error(int split, int net, int n) {
    double squares = split - (double) net * net / n;
    return 100 * Math.sqrt(squares / (n - 1) / n);
  }
}
