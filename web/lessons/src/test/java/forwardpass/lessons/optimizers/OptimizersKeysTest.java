package forwardpass.lessons.optimizers;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class OptimizersKeysTest extends ChapterKeys {
  OptimizersKeysTest() {
    super(new OptimizersChapter());
    second("gradient-descent-exercise-velocity", OptimizersKeysTest::geometricSum);
    second(
        "gradient-descent-exercise-adam-first",
        given -> -given.number("alpha") * Math.signum(given.number("g")));
    second("gradient-descent-exercise-adam-mean", OptimizersKeysTest::weightedMean);
    second("gradient-descent-exercise-memory", given -> 16 * given.number("n"));
    second("gradient-descent-exercise-schedule", OptimizersKeysTest::lessWhatIsGone);
    second("gradient-descent-exercise-clip", OptimizersKeysTest::clipped);
  }

  private static double lessWhatIsGone(PrintedGivens given) {
    double begun = given.number("total") - given.number("down");
    return given.number("peak") * (1 - (given.number("step") - begun) / given.number("down"));
  }

  /** g (1 − μ³) / (1 − μ). */
  private static double geometricSum(PrintedGivens given) {
    double mu = given.number("mu");
    return given.number("g") * (1 - Math.pow(mu, 3)) / (1 - mu);
  }

  /** The weights 0.9 · 0.1 and 0.1, over their sum. */
  private static double weightedMean(PrintedGivens given) {
    return (0.09 * given.number("g1") + 0.1 * given.number("g2")) / 0.19;
  }

  private static double[] clipped(PrintedGivens given) {
    double[] g = given.vector("g");
    double factor = given.number("c") / Math.hypot(g[0], g[1]);
    return new double[] {factor * g[0], factor * g[1]};
  }
}
