package forwardpass.lessons.notation;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.util.Arrays;

class NotationKeysTest extends ChapterKeys {
  NotationKeysTest() {
    super(new NotationChapter());
    second("notation-exercise-smallest-set", given -> smallestSet(given.text("x")));
    second("notation-exercise-index", given -> given.vector("x")[(int) given.number("i") - 1]);
    second("notation-exercise-partial-sum", NotationKeysTest::partialSum);
    second("notation-exercise-product", given -> productByLogarithms(given.vector("x")));
    second("notation-exercise-weighted-sum", given -> sumOfTails(given.vector("x")));
    second("notation-exercise-count", NotationKeysTest::countByRows);
    second(
        "notation-exercise-axis",
        given -> new int[] {(int) given.number("t"), (int) given.number("d")});
    second("notation-exercise-triangle", given -> looks((int) given.number("t")));
  }

  /** By its characters: a point, a minus sign, neither. */
  private static String smallestSet(String x) {
    return x.contains(".") ? "reals" : x.startsWith("-") ? "integers" : "naturals";
  }

  private static double partialSum(PrintedGivens given) {
    double[] x = given.vector("x");
    double sum = 0;
    for (int i = 1; i <= x.length; i++) {
      sum += i < given.number("from") || i > given.number("to") ? 0 : x[i - 1];
    }
    return sum;
  }

  private static double productByLogarithms(double[] x) {
    return Math.exp(Arrays.stream(x).map(Math::log).sum());
  }

  /** Entry i stands in the first i tails. */
  private static double sumOfTails(double[] x) {
    double sum = 0;
    for (int from = 0; from < x.length; from++) {
      sum += Arrays.stream(x, from, x.length).sum();
    }
    return sum;
  }

  private static double countByRows(PrintedGivens given) {
    double count = 0;
    for (int row = 0; row < given.number("m"); row++) {
      count += given.number("n");
    }
    return count;
  }

  private static double looks(int t) {
    double looks = 0;
    for (int i = 1; i <= t; i++) {
      for (int j = 1; j <= i; j++) {
        looks++;
      }
    }
    return looks;
  }
}
