package forwardpass.lessons.linearlayer;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class LinearLayerKeysTest extends ChapterKeys {
  LinearLayerKeysTest() {
    super(new LinearLayerChapter());
    second(
        "matrices-exercise-transpose",
        given -> given.number("in") == given.number("rows") ? "plain" : "turned");
    second("matrices-exercise-parameters", LinearLayerKeysTest::parameters);
  }

  /** Each output of a layer learns a weight for each input and one more number. */
  private static Object parameters(PrintedGivens given) {
    double d = given.number("d");
    double inner = given.number("inner");
    return inner * (d + 1) + d * (inner + 1);
  }
}
