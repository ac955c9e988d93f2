package forwardpass.lessons.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import forwardpass.lessons.exercise.Verdict;
import forwardpass.lessons.node.Nodes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatisticsKeysTest extends ChapterKeys {
  StatisticsKeysTest() {
    super(new StatisticsChapter());
    second("statistics-exercise-variance", given -> byPairs(given.vector("x")));
    second("statistics-exercise-more-runs", StatisticsKeysTest::runs);
    second("statistics-exercise-margin", StatisticsKeysTest::margin);
    second("statistics-exercise-ci", StatisticsKeysTest::ends);
    second("statistics-exercise-all-right", given -> lowest(given.number("n")));
    second("statistics-exercise-board", StatisticsKeysTest::allHit);
    second("statistics-exercise-plan-test", StatisticsKeysTest::plan);
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

  /** Another plan than the solution's: a level just above the least that is asked for. */
  private static double[] plan(PrintedGivens given) {
    return new double[] {given.number("most"), given.number("claimed") + 0.002};
  }

  @Test
  void runsThePlanThatWasMade() {
    assertEquals("praise", planned("400, 0.9").substring(0, 6));
    assertEquals("praise", planned("395, 0.9").substring(0, 6));
    assertEquals("built.questions most=400", planned("401, 0.9"));
    assertEquals("built.questions most=400", planned("0.5, 0.9"));
    assertEquals("built.sureness", planned("400, 95"));
    assertEquals("built.claims-too-little claimed=0.9", planned("400, 0.88"));
    assertEquals("built.wide found=0.0723", planned("330, 0.9"));
    assertEquals("mistake.usual", planned("400, 0.95").substring(0, 13));
  }

  private static String planned(String text) {
    Verdict verdict = Verdict.of(new ExercisePlan().problem(0), text);
    return Nodes.text(new EchoWords().say(verdict.message()));
  }
}
