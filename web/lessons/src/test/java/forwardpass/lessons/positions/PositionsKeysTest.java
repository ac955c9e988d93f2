package forwardpass.lessons.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

class PositionsKeysTest extends ChapterKeys {
  PositionsKeysTest() {
    super(new PositionsChapter());
    second("position-exercise-turn", PositionsKeysTest::byPolar);
    second("position-exercise-apart", given -> "shifted");
    second(
        "position-exercise-wavelength",
        given ->
            2
                * Math.PI
                * Math.exp(2 * given.number("pair") / given.number("width") * Math.log(1e4)));
    second(
        "position-exercise-peak",
        given ->
            new double[] {
              5 * Math.cos(given.number("back") * given.number("theta")),
              -5 * Math.sin(given.number("back") * given.number("theta"))
            });
  }

  /** By magnitude and direction. */
  private static double[] byPolar(PrintedGivens given) {
    double[] pair = given.vector("pair");
    double size = Math.hypot(pair[0], pair[1]);
    double angle = Math.atan2(pair[1], pair[0]) + given.number("m") * given.number("theta");
    return new double[] {size * Math.cos(angle), size * Math.sin(angle)};
  }

  /**
   * At 0.4 a place, b places back [q, r] scores q cos 0.4b − r sin 0.4b: 0.990 for [0.7, −0.7] and
   * b = 2, 0.942 for [−1, 0] and b = 7, below 0 everywhere for [−0.1, 1].
   */
  @Test
  void saysWhereAnotherQueryScoresMost() {
    ExercisePeak exercise = new ExercisePeak();
    assertEquals("built.peak found=2 wanted=3", said(exercise, "0.7, -0.7"));
    assertEquals("built.peak found=0 wanted=3", said(exercise, "0.9, 0"));
    assertEquals("built.peak found=7 wanted=3", said(exercise, "-1, 0"));
    assertEquals("built.peak found=\u22121 wanted=3", said(exercise, "-0.1, 1"));
  }
}
