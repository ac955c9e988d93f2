package forwardpass.lessons.attention;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.util.Arrays;

class AttentionKeysTest extends ChapterKeys {
  AttentionKeysTest() {
    super(new AttentionChapter());
    second("attention-exercise-average", AttentionKeysTest::average);
    second("attention-exercise-sqrt", given -> "spread");
    second("attention-exercise-masked", AttentionKeysTest::masked);
    second("attention-exercise-dk", AttentionKeysTest::widths);
    second("attention-exercise-count", AttentionKeysTest::counted);
    second(
        "attention-exercise-shapes",
        given ->
            new int[] {
              (int) given.number("batch"),
              (int) given.number("heads"),
              (int) given.number("tokens"),
              (int) given.number("tokens")
            });
    second("attention-exercise-memory", AttentionKeysTest::megabytes);
    second("attention-exercise-query", given -> new double[] {-30, 20});
    second("attention-exercise-sharp", AttentionKeysTest::sharp);
    second("attention-exercise-diagnose", AttentionKeysTest::fault);
    second("attention-question-inside", given -> "inside");
  }

  /** With two keys the first weight is a logistic function of the gap. */
  private static double average(PrintedGivens given) {
    double[] products = given.vector("products");
    double[] values = given.vector("values");
    double gap = (products[0] - products[1]) / Math.sqrt(given.number("width"));
    double first = 1 / (1 + Math.exp(-gap));
    return values[1] + first * (values[0] - values[1]);
  }

  private static double[] masked(PrintedGivens given) {
    double[] row = given.vector("row");
    double first = 1 / (1 + Math.exp(row[1] - row[0]));
    return new double[] {first, 1 - first, 0, 0};
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

  /** Zeros first, then the sums, else the ratio. */
  private static String fault(PrintedGivens given) {
    double[][] weights = given.matrix("weights");
    if (weights[0].length == 0) { // NaN is no number
      return "one-early";
    } else if (weights[0][1] > 0) {
      return "one-late";
    }
    double sum = Arrays.stream(weights[2]).sum();
    return Math.abs(sum - 1) > 0.02 ? "columns" : "unscaled";
  }
}
