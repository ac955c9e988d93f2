package forwardpass.lessons.quantization;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class QuantizationKeysTest extends ChapterKeys {
  QuantizationKeysTest() {
    super(new QuantizationChapter());
    second("inference-exercise-int8", QuantizationKeysTest::nearestWhole);
    second("inference-exercise-mx", QuantizationKeysTest::nearestListed);
    second(
        "inference-exercise-group",
        given ->
            given.number("weights")
                / given.number("group")
                * (given.number("group") * given.number("bits") + given.number("scale"))
                / 8);
  }

  /** The whole number that is read back nearest, all tried. */
  private static Object nearestWhole(PrintedGivens given) {
    double largest = 0;
    for (double weight : given.vector("w")) {
      largest = Math.max(largest, Math.abs(weight));
    }
    double best = 0;
    for (int whole = -127; whole <= 127; whole++) {
      double off = Math.abs(whole * largest / 127 - given.number("second"));
      best = off < Math.abs(best * largest / 127 - given.number("second")) ? whole : best;
    }
    return best;
  }

  /** The nearest of all that the block can hold. */
  private static Object nearestListed(PrintedGivens given) {
    double scale = 64;
    while (4 * scale > given.number("largest")) {
      scale /= 2;
    }
    double best = 0;
    for (double listed : new double[] {0.5, 1, 1.5, 2, 3, 4, 6}) {
      double off = Math.abs(listed * scale - given.number("weight"));
      best = off < Math.abs(best - given.number("weight")) ? listed * scale : best;
    }
    return best;
  }
}
