package forwardpass.lessons.derivatives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

/** Where the lesson uses a rule, the second way measures; where it measures, it uses the rule. */
class DerivativesKeysTest extends ChapterKeys {
  DerivativesKeysTest() {
    super(new DerivativesChapter());
    second("derivatives-exercise-slope", given -> 2 * given.number("x") + given.number("step"));
    second(
        "derivatives-exercise-central",
        given -> 3 * Math.pow(given.number("x"), 2) + Math.pow(given.number("step"), 2));
    second(
        "derivatives-exercise-tangent",
        given ->
            given.number("loss")
                + given.number("slope") * (given.number("to") - given.number("from")));
    second(
        "derivatives-exercise-x3",
        given ->
            (double) Math.round(measured(x -> Math.pow(x, given.number("n")), given.number("x"))));
    second(
        "derivatives-exercise-base",
        given -> measured(x -> Math.pow(given.number("base"), x), given.number("x")));
    second(
        "derivatives-exercise-product",
        given -> measured(x -> x * x * Math.log(x), given.number("x")));
    second(
        "derivatives-exercise-step",
        given -> -given.number("digits") / (given.number("power") + 1));
    second("derivatives-exercise-parabola", DerivativesKeysTest::steeper);
  }

  /** Another parabola than the solution's: a = −2. */
  private static double[] steeper(PrintedGivens given) {
    double x = given.number("x");
    double b = given.number("slope") + 4 * x;
    return new double[] {-2, b, given.number("value") + 2 * x * x - b * x};
  }

  /** Through 5 at 2 with the slope -1. */
  @Test
  void saysWhatAParabolaLacks() {
    ExerciseParabola exercise = new ExerciseParabola();
    assertEquals("built.height found=6 wanted=5", said(exercise, "1, -5, 12"));
    assertEquals("built.slope found=3 wanted=\u22121", said(exercise, "2, -5, 7"));
    assertEquals("built.bend", said(exercise, "0.005, -1.02, 7.02"));
  }
}
