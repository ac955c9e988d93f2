package forwardpass.lessons.lossplace;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class LossPlaceKeysTest extends ChapterKeys {
  LossPlaceKeysTest() {
    super(new LossPlaceChapter());
    second("forward-exercise-loss", LossPlaceKeysTest::loss);
    second(
        "forward-exercise-predictions",
        given -> {
          double each = given.number("t") - 1;
          return new double[] {given.number("b") * each, each};
        });
    second(
        "forward-exercise-saved",
        given -> {
          double one = given.number("v") * given.number("d");
          return (given.number("t") * one - one) / 1e6;
        });
    second(
        "forward-exercise-memory",
        given -> given.number("b") * given.number("t") * given.number("v") / 250_000);
  }

  /** By the probability of the whole text, given its first token. */
  private static double loss(PrintedGivens given) {
    double[][] p = given.matrix("p");
    double[] tokens = given.vector("tokens");
    double whole = p[0][(int) tokens[1]] * p[1][(int) tokens[2]];
    return -Math.log(Math.sqrt(whole));
  }
}
