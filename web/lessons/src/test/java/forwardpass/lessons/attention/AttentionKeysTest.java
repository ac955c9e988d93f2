package forwardpass.lessons.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AttentionKeysTest extends ChapterKeys {
  AttentionKeysTest() {
    super(new AttentionChapter());
    second("attention-exercise-average", AttentionKeysTest::average);
    second("attention-exercise-sqrt", given -> "spread");
    second("attention-exercise-masked", AttentionKeysTest::masked);
    second("attention-exercise-query", given -> new double[] {-30, 20});
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

  /** The keys are [1, 1], [0, 1], [1, 0]; NumPy's softmax of the products over √2. */
  @Test
  void saysWhichWeightsAQueryGives() {
    assertEquals("built.weights weights=[0.33,0.33,0.33]", said(new ExerciseQuery(), "0, 0"));
    assertEquals("built.weights weights=[0.10,0.87,0.03]", said(new ExerciseQuery(), "-3, 2"));
    assertEquals("praise", said(new ExerciseQuery(), "-4, 2").substring(0, 6)); // 0.9316
  }
}
