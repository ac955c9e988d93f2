package forwardpass.lessons.roofline;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class RooflineKeysTest extends ChapterKeys {
  RooflineKeysTest() {
    super(new RooflineChapter());
    second("inference-exercise-roof", RooflineKeysTest::byTime);
    second(
        "inference-exercise-token-time",
        given -> 8 * given.number("bandwidth") / (given.number("weights") * given.number("bits")));
    second("inference-exercise-which-roof", RooflineKeysTest::byAHugeBatch);
  }

  /** The time for a million million operations, and the bytes that go with them. */
  private static Object byTime(PrintedGivens given) {
    double computing = 1 / given.number("peak");
    double reading = 1 / given.number("intensity") / given.number("bandwidth");
    return Math.rint(1 / Math.max(computing, reading) * 1e6) / 1e6;
  }

  /** A billion readers. */
  private static Object byAHugeBatch(PrintedGivens given) {
    double batch = 1e9;
    double operations = 2 * given.number("weights") * 1e9 * batch;
    double bytes =
        given.number("weights") * 1e9 * given.number("bits") / 8
            + given.number("cache") * 1e6 * batch;
    return operations / bytes > given.number("ridge") ? "reached" : "never";
  }
}
