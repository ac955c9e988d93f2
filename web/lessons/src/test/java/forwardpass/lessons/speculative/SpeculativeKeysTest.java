package forwardpass.lessons.speculative;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class SpeculativeKeysTest extends ChapterKeys {
  SpeculativeKeysTest() {
    super(new SpeculativeChapter());
    second("inference-exercise-greedy", given -> given.number("wrong"));
    second("inference-exercise-accepted", SpeculativeKeysTest::byDistance);
    second("inference-exercise-per-pass", SpeculativeKeysTest::byWhereItEnds);
  }

  /** One less half of what the two differ by in all. */
  private static Object byDistance(PrintedGivens given) {
    double[] p = given.vector("p");
    double[] q = given.vector("q");
    double apart = 0;
    for (int i = 0; i < p.length; i++) {
      apart += Math.abs(p[i] - q[i]);
    }
    return 1 - apart / 2;
  }

  /** The first refusal at each place, times the tokens that the pass then has. */
  private static Object byWhereItEnds(PrintedGivens given) {
    double alpha = given.number("alpha");
    int drafts = (int) given.number("drafts");
    double mean = (drafts + 1) * Math.pow(alpha, drafts);
    for (int refused = 1; refused <= drafts; refused++) {
      mean += refused * Math.pow(alpha, refused - 1) * (1 - alpha);
    }
    return mean;
  }
}
