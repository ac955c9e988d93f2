package forwardpass.lessons.inference;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class InferenceKeysTest extends ChapterKeys {
  InferenceKeysTest() {
    super(new InferenceChapter());
    second("inference-exercise-cache-bytes", InferenceKeysTest::oneByOne);
    second("inference-exercise-fit", InferenceKeysTest::filled);
    second("inference-exercise-window", InferenceKeysTest::layerByLayer);
    second("inference-exercise-phases", InferenceKeysTest::bySeconds);
    second(
        "inference-exercise-batch-step",
        given -> 1e3 / (given.number("read") / given.number("batch") + given.number("each")));
  }

  /** A head at a time, of those that have keys. */
  private static Object oneByOne(PrintedGivens given) {
    double bytes = 0;
    for (int layer = 0; layer < given.number("layers"); layer++) {
      for (int head = 0; head < given.number("heads"); head += 4) {
        bytes += 2 * given.number("width") * given.number("bytes");
      }
    }
    return bytes;
  }

  /** Reader after reader, in kilobytes, until the next does not fit. */
  private static Object filled(PrintedGivens given) {
    double each = given.number("kilobytes") * given.number("thousands") * 1000;
    double left = (given.number("memory") - given.number("weights")) * 1e6;
    double readers = 0;
    while ((readers + 1) * each <= left) {
      readers++;
    }
    return readers;
  }

  private static Object layerByLayer(PrintedGivens given) {
    double numbers = 0;
    for (int layer = 0; layer < given.number("full") + given.number("windowed"); layer++) {
      boolean isFull = layer < given.number("full");
      double thousands = given.number(isFull ? "tokens" : "window-thousand");
      numbers += 1000 * thousands * 2 * 4 * 128;
    }
    return numbers * 2 / 1e6;
  }

  /** The answer's tokens as prompt tokens that take as long. */
  private static Object bySeconds(PrintedGivens given) {
    double asIfRead =
        given.number("answer-tokens")
            * given.number("read-thousands")
            * 1000
            / given.number("rate");
    return (given.number("thousands") * 1000 + asIfRead) / (given.number("read-thousands") * 1000);
  }
}
