package forwardpass.lessons.heads;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class HeadsKeysTest extends ChapterKeys {
  HeadsKeysTest() {
    super(new HeadsChapter());
    second("attention-exercise-dk", HeadsKeysTest::widths);
    second("attention-exercise-count", HeadsKeysTest::counted);
    second(
        "attention-exercise-shapes",
        given ->
            new int[] {
              (int) given.number("batch"),
              (int) given.number("heads"),
              (int) given.number("tokens"),
              (int) given.number("tokens")
            });
    second("attention-exercise-memory", HeadsKeysTest::megabytes);
    second("attention-exercise-sharp", HeadsKeysTest::sharp);
  }

  /** All heads' W_Q side by side are one square matrix. */
  private static double[] widths(PrintedGivens given) {
    double model = given.number("model");
    double heads = given.number("heads");
    return new double[] {model / heads, model * model / heads, model * model};
  }

  /** Under the mask, row by row. */
  private static double[] counted(PrintedGivens given) {
    double all = 0;
    double seen = 0;
    for (int row = 1; row <= given.number("tokens"); row++) {
      all += given.number("tokens");
      seen += row;
    }
    return new double[] {all * given.number("heads"), seen * given.number("heads")};
  }

  private static double megabytes(PrintedGivens given) {
    double thousands = given.number("thousands");
    return 2 * given.number("heads") * thousands * thousands;
  }

  /** By halving: where softmax of one w over the root among zeros gives the share. */
  private static double sharp(PrintedGivens given) {
    double root = Math.sqrt(given.number("width"));
    double low = 0;
    double high = 200;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      double power = Math.exp(middle / root);
      boolean isEnough = power / (power + given.number("places") - 1) >= given.number("share");
      low = isEnough ? low : middle;
      high = isEnough ? middle : high;
    }
    return high;
  }
}
