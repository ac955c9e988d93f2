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
}
