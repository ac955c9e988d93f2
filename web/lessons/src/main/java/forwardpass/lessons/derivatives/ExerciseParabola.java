package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.words.Message;

/** A parabola to be built that passes through a point with a given slope. */
public final class ExerciseParabola implements Exercise {
  private static final double OFF = 0.01; // what rounding to two decimals may do

  @Override
  public void ask(Given given) {
    int x = given.integer("x", 2, 1, 4);
    int value = given.integer("value", 5, -9, 9);
    int slope = given.integer("slope", -1, -6, 6);
    given.redrawIf(slope == 0 || value == 0);
    Trial trial =
        Trial.gives("built.height", built -> f(built, x), value, OFF)
            .and(Trial.gives("built.slope", built -> slope(built, x), slope, OFF))
            .and(built -> Math.abs(built[0]) > OFF ? null : Message.of("built.bend"));
    double b = slope - 2 * x;
    double c = value - x * x - b * x;
    given.result("b", b);
    given.result("c", c);
    given.result("two-x", 2 * x);
    given.result("square", x * x);
    given.result("product", b * x);
    given.asksToBuild(trial, 2, 1, b, c).hints(3);
    given.result("abc", new double[] {1, b, c});
    given.mistake("line", 0, slope, value - slope * x);
    given.mistake("at-zero", 1, slope, value);
    given.mistake("slope-only", 1, b, value);
  }

  private static double f(double[] abc, double x) {
    return (abc[0] * x + abc[1]) * x + abc[2];
  }

  /** Measured, as the prompt says; exact for a parabola. */
  private static double slope(double[] abc, double x) {
    return FiniteDifference.central(at -> f(abc, at), x, 0x1p-10).slope();
  }
}
