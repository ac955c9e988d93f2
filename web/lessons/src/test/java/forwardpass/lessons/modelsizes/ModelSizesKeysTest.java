package forwardpass.lessons.modelsizes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

class ModelSizesKeysTest extends ChapterKeys {
  ModelSizesKeysTest() {
    super(new ModelSizesChapter());
    second("sizes-exercise-block", given -> 3 * Math.pow(2 * given.number("width") / 1000, 2));
    second("sizes-exercise-gate", given -> given.number("width") * 2 * 4 / 3);
    second("sizes-exercise-llama", ModelSizesKeysTest::columns);
    second("sizes-exercise-share", ModelSizesKeysTest::shares);
    second("sizes-exercise-plan", ModelSizesKeysTest::plan);
  }

  /** Column by column of all seven matrices. */
  private static double columns(PrintedGivens given) {
    double keys = 2 * given.number("keys") * given.number("head");
    double out = given.number("width");
    double up = 2 * given.number("inner");
    double down = given.number("inner"); // rows of the last matrix
    return given.number("width") / 1e3 * (given.number("width") + keys + out + up + down);
  }

  private static double[] shares(PrintedGivens given) {
    double ratio =
        12 * given.number("layers") * given.number("width") / (1000 * given.number("thousands"));
    return new double[] {100 / (1 + ratio), 100 / (1 + ratio / 2)};
  }

  /** The least width of which some number of blocks comes near. */
  private static double[] plan(PrintedGivens given) {
    double wanted = given.number("millions") * 1e6;
    for (int width = 640; ; width += 64) {
      double left = wanted - 51_283.0 * width;
      long layers = Math.round(left / (12.0 * width * width + 13.0 * width));
      if (layers >= 1 && layers <= 100) {
        return new double[] {layers, width};
      }
    }
  }

  /** GPT-2 small has 124,439,808 parameters (Radford et al. 2019; 1,024 places, tied head). */
  @Test
  void saysHowLargeAnotherPlanIs() {
    ExercisePlan exercise = new ExercisePlan();
    assertEquals("built.missed count=124.4", said(exercise, "12, 768"));
    assertEquals("built.misfit", said(exercise, "24, 1000"));
  }
}
