package forwardpass.lessons.explog;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.util.stream.DoubleStream;

class ExpLogKeysTest extends ChapterKeys {
  ExpLogKeysTest() {
    super(new ExpLogChapter());
    second(
        "exp-log-exercise-exp-values",
        given ->
            DoubleStream.of(given.number("a"), given.number("b"), given.number("c"))
                .map(x -> Math.pow(Math.E, x))
                .sorted()
                .toArray());
    second("exp-log-exercise-inverse", given -> Math.pow(Math.E, given.number("y")));
    second(
        "exp-log-exercise-simplify",
        given -> Math.rint(Math.log(Math.exp(given.number("a")) * Math.exp(given.number("b")))));
    second(
        "exp-log-exercise-quotient",
        given -> Math.exp(given.number("a")) / Math.exp(given.number("b")));
    second(
        "exp-log-exercise-log-of-product",
        given -> (Math.rint(10 * given.number("a")) + Math.rint(10 * given.number("b"))) / 10);
    second(
        "exp-log-exercise-power",
        given -> Math.log(Math.pow(given.number("p"), given.number("n"))));
    second("exp-log-exercise-how-many", given -> factors(given.number("p"), given.number("limit")));
    second(
        "exp-log-exercise-tie",
        given -> Math.pow(Math.pow(given.number("p"), given.number("n")), 1 / given.number("m")));
    second("exp-log-exercise-one-bad-token", given -> twoEqual(given.vector("p")));
    second("exp-log-question-domain", ExpLogKeysTest::withoutValue);
    second("exp-log-question-bits", given -> halvings(given.number("n")));
  }

  /** Multiplies until the product is below the limit. */
  private static double factors(double p, double limit) {
    int n = 0;
    for (double product = 1; product >= limit; product *= p) {
      n++;
    }
    return n;
  }

  /** Another text than the solution's: one token as low as it may be, and two that are equal. */
  private static double[] twoEqual(double[] p) {
    double least = 0.2;
    double equal = Math.sqrt(p[0] * p[1] * p[2] / least);
    return new double[] {equal, least, equal};
  }

  private static String withoutValue(PrintedGivens given) {
    double a = given.number("a");
    double b = given.number("b");
    double[] values = {
      Math.exp(a - b), Math.log(given.number("small")), -Math.log(b), Math.log(a - b)
    };
    String[] names = {"negative-power", "log-of-small", "negative-log", "none"};
    int at = 0;
    while (!Double.isNaN(values[at])) {
      at++;
    }
    return names[at];
  }

  /** Doublings by whole steps, then ever smaller ones. */
  private static double halvings(double n) {
    double bits = 0;
    for (double step = 8; step > 1e-9; step /= 2) {
      bits += Math.pow(2, bits + step) <= n ? step : 0;
    }
    return bits;
  }
}
