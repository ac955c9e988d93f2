package forwardpass.lessons.lossplace;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class LossPlaceKeysTest extends ChapterKeys {
  LossPlaceKeysTest() {
    super(new LossPlaceChapter());
    second("forward-exercise-slice", LossPlaceKeysTest::sliced);
    second("forward-exercise-next", LossPlaceKeysTest::next);
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
          double one = given.number("thousands") * 1000 * given.number("d");
          return (given.number("t") * one - one) / 1e6;
        });
    second(
        "forward-exercise-memory",
        given -> given.number("b") * given.number("t") * given.number("thousands") / 250);
  }

  /** By the probability of the whole text, given its first token. */
  private static double loss(PrintedGivens given) {
    double[][] p = given.matrix("p");
    double[] tokens = given.vector("tokens");
    double whole = p[0][(int) tokens[1]] * p[1][(int) tokens[2]];
    return -Math.log(Math.sqrt(whole));
  }

  private static int[] sliced(PrintedGivens given) {
    int b = (int) given.number("b");
    int t = (int) given.number("t");
    int v = (int) given.number("v");
    String code = given.text("code");
    if (code.endsWith("-1]") && !code.contains(":-1")) {
      return new int[] {b, v};
    }
    return new int[] {b, code.contains("-1:") ? 1 : t - 1, v};
  }

  private static double next(PrintedGivens given) {
    double[][] logits = given.matrix("logits");
    double[] last = logits[logits.length - 1];
    double most = Double.NEGATIVE_INFINITY;
    for (double logit : last) {
      most = Math.max(most, logit);
    }
    int at = 0;
    while (last[at] != most) {
      at++;
    }
    return at;
  }
}
