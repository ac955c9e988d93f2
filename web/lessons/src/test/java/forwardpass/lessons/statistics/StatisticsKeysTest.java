package forwardpass.lessons.statistics;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.util.Arrays;

class StatisticsKeysTest extends ChapterKeys {
  StatisticsKeysTest() {
    super(new StatisticsChapter());
    second("statistics-exercise-variance", given -> byPairs(given.vector("x")));
    second("statistics-exercise-more-runs", StatisticsKeysTest::runs);
    second("statistics-exercise-margin", StatisticsKeysTest::margin);
    second("statistics-exercise-ci", StatisticsKeysTest::ends);
    second("statistics-exercise-all-right", given -> lowest(given.number("n")));
    second("statistics-exercise-board", StatisticsKeysTest::allHit);
    second("statistics-question-meaning", given -> "procedure");
  }

  /** Half the mean squared distance of all pairs. */
  private static double byPairs(double[] x) {
    double sum = 0;
    for (double a : x) {
      for (double b : x) {
        sum += (a - b) * (a - b);
      }
    }
    return sum / (2.0 * x.length * (x.length - 1));
  }

  /** s² = n·SE² is the same before and after. */
  private static double runs(PrintedGivens given) {
    double square = given.number("error") * given.number("error");
    return Math.rint(given.number("runs") * square / Math.pow(given.number("target"), 2));
  }

  /** From counts of right and wrong answers. */
  private static double margin(PrintedGivens given) {
    double n = given.number("n");
    double right = n * given.number("percent") / 100;
    return 196 * Math.sqrt(right * (n - right) / n) / n;
  }

  private static double[] ends(PrintedGivens given) {
    double[] x = given.vector("x");
    double mean = Arrays.stream(x).average().orElseThrow();
    double half = given.number("t") * Math.sqrt(byPairs(x) / x.length);
    return new double[] {mean - half, mean + half};
  }

  /** The smaller root of (1 − p)² = z² p (1 − p)/n, found by halving. */
  private static double lowest(double n) {
    double low = 0;
    double high = 1 - 1e-9;
    for (int i = 0; i < 100; i++) {
      double p = (low + high) / 2;
      if (1 - p > 1.96 * Math.sqrt(p * (1 - p) / n)) {
        low = p;
      } else {
        high = p;
      }
    }
    return low;
  }

  private static double allHit(PrintedGivens given) {
    return Math.exp(given.number("models") * Math.log(given.number("percent") / 100));
  }
}
