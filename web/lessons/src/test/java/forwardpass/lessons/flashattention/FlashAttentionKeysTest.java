package forwardpass.lessons.flashattention;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class FlashAttentionKeysTest extends ChapterKeys {
  FlashAttentionKeysTest() {
    super(new FlashAttentionChapter());
    second("inference-exercise-online-max", FlashAttentionKeysTest::byTrueExponentials);
    second("inference-exercise-merge", FlashAttentionKeysTest::byTrueWeights);
    second(
        "inference-exercise-table",
        given -> Math.pow(given.number("thousands") * 1000 / given.number("tile"), 2));
  }

  /** Exponentials of the scores themselves, divided by that of the larger at the end. */
  private static Object byTrueExponentials(PrintedGivens given) {
    double all =
        given.number("sum") * Math.exp(given.number("max")) + Math.exp(given.number("score"));
    return all / Math.exp(given.number("score"));
  }

  private static Object byTrueWeights(PrintedGivens given) {
    double first = given.number("l1") * Math.exp(given.number("m1"));
    double second = given.number("l2") * Math.exp(given.number("m2"));
    return (first * given.number("o1") + second * given.number("o2")) / (first + second);
  }
}
