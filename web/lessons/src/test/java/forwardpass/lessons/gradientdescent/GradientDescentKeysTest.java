package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class GradientDescentKeysTest extends ChapterKeys {
  GradientDescentKeysTest() {
    super(new GradientDescentChapter());
    second(
        "gradient-descent-exercise-step",
        given -> given.number("w") - given.number("alpha") * given.number("g"));
    second(
        "gradient-descent-exercise-count",
        given -> new double[] {given.number("n"), given.number("n")});
    second("gradient-descent-exercise-edge", given -> 2 / (2 * given.number("a")));
    second("gradient-descent-exercise-two-steps", GradientDescentKeysTest::shrunkTwice);
    second(
        "gradient-descent-exercise-epoch",
        given -> 1000 * given.number("tokens") / given.number("batch") / given.number("length"));
    second(
        "gradient-descent-exercise-noise",
        given -> Math.sqrt(given.number("more") / given.number("b")));
    second("gradient-descent-question-runaway", given -> "lower");
  }

  /** Each step leaves 1 − 2α of the distance. */
  private static double shrunkTwice(PrintedGivens given) {
    double c = given.number("c");
    double left = Math.pow(1 - 2 * given.number("alpha"), 2);
    return c + left * (given.number("w") - c);
  }
<<<<<<< HEAD

  /** 1/a undoes the first weight, 1/b the second; both products are then 0. */
  private static double[] oneRateEach(PrintedGivens given) {
    double a = given.number("a");
    double b = given.number("b");
    double first = 1 / a;
    double second = 1 / b;
    assertEquals(0, (1 - first * a) * (1 - second * a), 1e-12);
    assertEquals(0, (1 - first * b) * (1 - second * b), 1e-12);
    return new double[] {first, second};
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
=======
>>>>>>> split-gd
}
