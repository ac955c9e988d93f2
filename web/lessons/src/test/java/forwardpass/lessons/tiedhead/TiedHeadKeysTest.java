package forwardpass.lessons.tiedhead;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class TiedHeadKeysTest extends ChapterKeys {
  TiedHeadKeysTest() {
    super(new TiedHeadChapter());
    second("embeddings-exercise-size", TiedHeadKeysTest::sizes);
    second("embeddings-exercise-tied", TiedHeadKeysTest::logits);
    second(
        "embeddings-exercise-untied",
        given -> // by the size after, over the size before
        100
                    * (given.number("total")
                        + given.number("thousands") * given.number("width") / 1000)
                    / given.number("total")
                - 100);
  }

  /** Counted in bytes, then brought to millions. */
  private static double[] sizes(PrintedGivens given) {
    double numbers = 1000 * given.number("thousands") * given.number("width");
    double bytes = 0;
    for (int table = 0; table < 2; table++) {
      bytes += 2 * numbers;
    }
    return new double[] {numbers / 1e6, bytes / 1e6};
  }

  private static double[] logits(PrintedGivens given) {
    double[][] e = given.matrix("E");
    double[] h = given.vector("h");
    double[] logits = new double[e.length];
    for (int j = 0; j < h.length; j++) { // column by column
      for (int i = 0; i < e.length; i++) {
        logits[i] += h[j] * e[i][j];
      }
    }
    return logits;
  }
}
