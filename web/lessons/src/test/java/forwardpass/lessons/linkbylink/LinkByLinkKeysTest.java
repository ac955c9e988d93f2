package forwardpass.lessons.linkbylink;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

/** Where the lesson uses a rule, the second way measures. */
class LinkByLinkKeysTest extends ChapterKeys {
  LinkByLinkKeysTest() {
    super(new LinkByLinkChapter());
    second(
        "derivatives-exercise-links",
        given ->
            given.number("l") * (given.number("v") * (given.number("u") * given.number("move"))));
    second(
        "derivatives-exercise-chain",
        given ->
            2 * Math.pow(given.number("a"), 2) * given.number("x")
                + 2 * given.number("a") * given.number("b"));
    second(
        "derivatives-exercise-sigmoid",
        given -> measured(z -> 1 / (1 + Math.exp(-z)), given.number("z")));
    second("derivatives-exercise-softmax-loss", LinkByLinkKeysTest::throughSoftmax);
    second("derivatives-exercise-symptom", LinkByLinkKeysTest::slip);
    second(
        "derivatives-question-cost",
        given -> given.number("millions") * 1e6 * 2 * given.number("pass") / 1000 / 60 / 60);
  }

  /** Logits that give the shares, and the measured slopes of the loss. */
  private static double[] throughSoftmax(PrintedGivens given) {
    double[] q = given.vector("q");
    int target = (int) given.number("place") - 1;
    double[] slopes = new double[q.length];
    for (int j = 0; j < q.length; j++) {
      int moved = j;
      slopes[j] =
          measured(
              logit -> {
                double sum = 0;
                for (int i = 0; i < q.length; i++) {
                  sum += i == moved ? Math.exp(logit) : q[i];
                }
                return Math.log(sum) - (target == moved ? logit : Math.log(q[target]));
              },
              Math.log(q[j]));
    }
    return slopes;
  }

  private static String slip(PrintedGivens given) {
    double[] measured = given.vector("measured");
    double[] claimed = given.vector("claimed");
    int target = (int) given.number("place") - 1;
    double off = 0; // away from the target
    boolean reversed = true;
    for (int i = 0; i < measured.length; i++) {
      reversed &= Math.abs(claimed[i] + measured[i]) < 0.02;
      off += i == target ? 0 : Math.abs(claimed[i] - measured[i]);
    }
    double atTarget = claimed[target] - measured[target];
    if (off < 0.05) {
      return atTarget > 1.5 ? "added" : "forgotten";
    }
    return reversed ? "signs" : "neighbour";
  }
}
