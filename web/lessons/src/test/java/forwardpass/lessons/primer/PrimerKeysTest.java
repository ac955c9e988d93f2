package forwardpass.lessons.primer;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class PrimerKeysTest extends ChapterKeys {
  PrimerKeysTest() {
    super(new PrimerChapter());
    second("primer-exercise-sharper", PrimerKeysTest::byLogits);
    second("primer-exercise-crowd", PrimerKeysTest::againstTheOdds);
  }

  /** Two logits with that ratio, at half the temperature. */
  private static double byLogits(PrintedGivens given) {
    double first = Math.log(given.number("ratio")) / 0.5;
    return Math.rint(Math.exp(first) * 1e9) / 1e9;
  }

  /** The others' share first: each has exp(−lead) of the match's. */
  private static double againstTheOdds(PrintedGivens given) {
    return 1 / (1 + given.number("others") * Math.exp(-given.number("lead")));
  }
}
