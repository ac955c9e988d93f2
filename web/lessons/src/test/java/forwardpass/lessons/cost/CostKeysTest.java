package forwardpass.lessons.cost;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class CostKeysTest extends ChapterKeys {
  CostKeysTest() {
    super(new CostChapter());
    second("matrices-exercise-bracket", CostKeysTest::saved);
    second("matrices-exercise-batch", CostKeysTest::breakEven);
  }

  /** Counted one multiplication at a time. */
  private static Object saved(PrintedGivens given) {
    double saved = 0;
    for (int i = 0; i < given.number("m"); i++) {
      for (int j = 0; j < given.number("n"); j++) {
        saved += given.number("k") + 1;
      }
      saved -= given.number("k");
    }
    return saved - given.number("k") * given.number("n");
  }

  /** Seconds for 10¹² weights: reading them, and one token's arithmetic with them. */
  private static Object breakEven(PrintedGivens given) {
    double reading = given.number("bits") / 8 / given.number("rate");
    double token = 2 / given.number("flops");
    return Math.rint(reading / token * 1e6) / 1e6;
  }
}
