package forwardpass.lessons.honestbets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

class HonestBetsKeysTest extends ChapterKeys {
  HonestBetsKeysTest() {
    super(new HonestBetsChapter());
    second(
        "cross-entropy-exercise-entropy",
        given ->
            surprise(given.number("p"), given.number("p"))
                + surprise(given.number("q"), given.number("q")));
    second("cross-entropy-exercise-kl", given -> divergence(given.vector("p"), given.vector("q")));
    second("cross-entropy-question-remaining", HonestBetsKeysTest::remaining);
    second("cross-entropy-exercise-best-bet", HonestBetsKeysTest::shaded);
    second("cross-entropy-exercise-code-length", given -> lengths(given.vector("p")));
    second(
        "cross-entropy-exercise-design-q",
        given -> priced(given.number("first"), given.number("third")));
  }

  private static double remaining(PrintedGivens given) {
    double rest = given.number("loss") - given.number("entropy");
    assertNotEquals(given.number("entropy"), rest, 0.01, "else the entropy is the answer too");
    return rest;
  }

  private static double divergence(double[] p, double[] q) {
    assertTrue(Math.abs(p[0] - q[0]) > 0.199, "apart, so that the divergence has digits to show");
    return p[0] * Math.log(p[0] / q[0]) + p[1] * Math.log(p[1] / q[1]);
  }

  private static double surprise(double p, double q) {
    return -p * Math.log(q);
  }

  /** Honest, every outcome costs 1 whatever its probability. */
  private static double[] shaded(PrintedGivens given) {
    double p = given.number("p");
    double q = given.number("q");
    assertTrue(q > 0.5 && q < p, "between a half and the truth");
    return new double[] {2, (p * (1 - q) + (1 - p) * q) / (q * (1 - q))};
  }

  private static double[] lengths(double[] p) {
    double whole = 0;
    for (double each : p) {
      int length = 0;
      while (Math.pow(0.5, length) > each) {
        length++;
      }
      whole += length;
    }
    return new double[] {-Math.log(p[0] * p[1] * p[2]) / Math.log(2), whole};
  }

  /** B's share is one over the sum of the parts. */
  private static double[] priced(double first, double third) {
    double b = 1 / (1 + Math.pow(2, -first) + Math.pow(2, -third));
    double a = b * Math.pow(2, -first);
    return new double[] {a, b, 1 - a - b};
  }

  /** Wanted are 1 and 2 bits more than the second word costs. */
  @Test
  void saysWhatTheWordsOfAnotherDistributionCost() {
    ExerciseDesignQ exercise = new ExerciseDesignQ();
    assertEquals("built.prices one=1 other=1", said(exercise, "0.25, 0.5, 0.25"));
    assertEquals("built.prices one=1 other=2.58", said(exercise, "0.3, 0.6, 0.1")); // log2 of 6
    assertEquals("built.prices one=1.26 other=2", said(exercise, "0.25, 0.6, 0.15"));
    assertEquals("built.sum sum=1.1", said(exercise, "0.3, 0.6, 0.2"));
    assertEquals("built.outside", said(exercise, "0, 0.5, 0.5").substring(0, 13));
  }
}
