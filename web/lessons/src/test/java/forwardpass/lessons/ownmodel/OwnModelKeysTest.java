package forwardpass.lessons.ownmodel;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class OwnModelKeysTest extends ChapterKeys {
  OwnModelKeysTest() {
    super(new OwnModelChapter());
    second("own-model-exercise-count", OwnModelKeysTest::added);
    second(
        "own-model-exercise-bytes",
        given -> new double[] {given.number("size") * 8 / 16, given.number("size") * 32 / 16});
    second("own-model-exercise-missing", given -> missing(given.text("files")));
  }

  /** Tensor by tensor, in the order of the file. */
  private static double added(PrintedGivens given) {
    double d = given.number("d");
    double sum = given.number("vocabulary") * d + given.number("context") * d;
    for (int layer = 0; layer < given.number("layers"); layer++) {
      sum += d + d; // ln_1
      sum += d * 3 * d + 3 * d; // c_attn
      sum += d * d + d; // c_proj
      sum += d + d; // ln_2
      sum += d * 4 * d + 4 * d; // c_fc
      sum += 4 * d * d + d; // c_proj
    }
    return sum + d + d;
  }

  private static String missing(String files) {
    if (!files.contains("config.json")) {
      return "sizes";
    } else if (!files.contains("index.json")) {
      return "places";
    }
    return files.contains("vocab.json") && !files.contains("merges.txt") ? "order" : "part";
  }
}
