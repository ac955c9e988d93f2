package forwardpass.lessons.decoding;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class DecodingKeysTest extends ChapterKeys {
  DecodingKeysTest() {
    super(new DecodingChapter());
    second(
        "sampling-exercise-penalty",
        given ->
            new double[] {
              given.number("up") / given.number("theta"),
              given.number("down") * given.number("theta"),
              given.number("fresh")
            });
    second(
        "sampling-exercise-presence",
        given ->
            given.number("z")
                - given.number("presence")
                - given.number("said") * given.number("frequency"));
    second("sampling-exercise-beam", DecodingKeysTest::best);
    second(
        "sampling-exercise-length",
        given ->
            Math.max(
                given.number("short") / given.number("few"),
                given.number("long") / given.number("many")));
    second(
        "sampling-exercise-whole",
        given -> Math.exp(given.number("beam")) / Math.exp(given.number("greedy")));
    second("sampling-exercise-perplexity", DecodingKeysTest::rootOfTheProduct);
  }

  private static double best(PrintedGivens given) {
    double a = given.number("first") * Math.max(given.number("half"), given.number("rest"));
    return Math.max(a, given.number("second") * given.number("other"));
  }

  /** The n-th root of the product of the tokens' perplexities. */
  private static double rootOfTheProduct(PrintedGivens given) {
    double many = given.number("many");
    double few = given.number("few");
    double product = 1;
    for (int i = 0; i < many; i++) {
      product *= Math.exp(given.number("first"));
    }
    for (int i = 0; i < few; i++) {
      product *= Math.exp(given.number("last"));
    }
    return Math.pow(product, 1 / (many + few));
  }
}
