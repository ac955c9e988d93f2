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
    second("attention-exercise-query", AttentionKeysTest::query);
    second("attention-exercise-shift", AttentionKeysTest::row);
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
    double thousands = given.number("tokens") / 1000;
    return 2 * given.number("heads") * thousands * thousands;
  }

  /** Away from the key that is not wanted, and strongly. */
  private static double[] query(PrintedGivens given) {
    return given.number("wanted") == 2 ? new double[] {-30, 20} : new double[] {20, -30};
  }

  private static double[] row(PrintedGivens given) {
    double[] row = {-40, -40, -40, -40};
    row[3 - (int) given.number("back")] = 40;
    return row;
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
