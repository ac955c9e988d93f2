package forwardpass.lessons.sampling;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.util.Arrays;
import java.util.stream.IntStream;

class SamplingKeysTest extends ChapterKeys {
  SamplingKeysTest() {
    super(new SamplingChapter());
    second("sampling-exercise-top-k", SamplingKeysTest::overTheLargest);
    second("sampling-exercise-top-p", SamplingKeysTest::largestOfTheNucleus);
    second("sampling-exercise-min-p", SamplingKeysTest::above);
    second("sampling-exercise-typical", SamplingKeysTest::distances);
    second("sampling-exercise-build", SamplingKeysTest::hotter);
    second(
        "sampling-exercise-heat",
        given ->
            Math.log(given.number("first") / given.number("second"))
                / Math.log(1 / given.number("m")));
  }

  /** Hotter than the book's, so that the first has less; between the sums of two and of three. */
  private static double[] hotter(PrintedGivens given) {
    double[] e = Arrays.stream(given.vector("z")).map(z -> Math.exp(z / 4)).toArray();
    double sum = Arrays.stream(e).sum();
    double limit = Math.round(100 * (e[0] + e[1] + 0.5 * e[2]) / sum) / 100.0;
    return new double[] {4, limit};
  }

  private static double[] falling(PrintedGivens given) {
    double[] q = given.vector("q").clone();
    Arrays.sort(q);
    return IntStream.range(0, q.length).mapToDouble(i -> q[q.length - 1 - i]).toArray();
  }

  private static double[] overTheLargest(PrintedGivens given) {
    double[] falling = falling(given);
    double least = falling[(int) given.number("k") - 1];
    double sum = Arrays.stream(falling).filter(x -> x >= least).sum();
    return Arrays.stream(given.vector("q")).map(x -> x >= least ? x / sum : 0).toArray();
  }

  /** In whole hundredths, so that nothing is rounded. */
  private static double largestOfTheNucleus(PrintedGivens given) {
    double[] falling = falling(given);
    long sum = 0;
    for (double x : falling) {
      sum += Math.round(100 * x);
      if (sum >= Math.round(100 * given.number("p"))) {
        break;
      }
    }
    return 100 * falling[0] / sum;
  }

  private static double above(PrintedGivens given) {
    double largest = falling(given)[0];
    return Arrays.stream(given.vector("q"))
        .filter(x -> x / largest >= given.number("m") - 1e-9)
        .count();
  }

  private static double[] distances(PrintedGivens given) {
    double[] q = given.vector("q");
    double entropy = Arrays.stream(q).map(x -> -x * Math.log(x) / Math.log(2)).sum();
    return Arrays.stream(q)
        .map(x -> Math.abs(-Math.log(x) / Math.log(2) - entropy))
        .map(x -> Math.round(1e9 * x) / 1e9)
        .toArray();
  }
}
