package forwardpass.lessons.positions;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

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
}
