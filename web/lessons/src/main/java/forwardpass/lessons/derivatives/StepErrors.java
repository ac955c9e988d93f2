package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.calculus.Float32Difference;
import forwardpass.engine.calculus.StepSize;
import forwardpass.engine.numeric.Exp;

/**
 * By how much the measured slopes of exp at 1 miss e, in one of the two formats.
 *
 * @param isNarrow float32, else float64
 */
record StepErrors(boolean isNarrow) {
  static StepErrors of(String format) {
    return new StepErrors(format.equals("float32"));
  }

  /** Rounding changes a number by at most this share of it. */
  double roundoff() {
    return isNarrow ? StepSize.FLOAT32 : StepSize.FLOAT64;
  }

  /** The smallest power of ten as a step that is shown: past it, 1 + Δ is 1. */
  int lastPower() {
    return isNarrow ? -8 : -16;
  }

  double forward(double step) {
    double slope =
        isNarrow
            ? Float32Difference.forward(StepErrors::narrowExp, 1, (float) step).slope()
            : FiniteDifference.forward(Exp::exp, StepSizeFigure.AT, step).slope();
    return Math.abs(slope - StepSizeFigure.TRUTH);
  }

  double central(double step) {
    double slope =
        isNarrow
            ? Float32Difference.central(StepErrors::narrowExp, 1, (float) step).slope()
            : FiniteDifference.central(Exp::exp, StepSizeFigure.AT, step).slope();
    return Math.abs(slope - StepSizeFigure.TRUTH);
  }

  private static float narrowExp(float x) {
    return Float32Difference.round(Exp.exp((double) x));
  }
}
