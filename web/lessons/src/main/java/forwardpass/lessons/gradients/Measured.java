package forwardpass.lessons.gradients;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.worked.StepBuilder;

/** A measured slope as the row of a step: two values, the run, the slope. */
final class Measured {
  private static final int DECIMALS = 6;

  private Measured() {}

  static void row(StepBuilder step, String row, FiniteDifference.Slope slope) {
    step.formula("measured.numbers")
        .with("right", Num.upTo(slope.atRight(), DECIMALS))
        .with("left", Num.upTo(slope.atLeft(), DECIMALS))
        .with("run", Num.upTo(slope.run(), DECIMALS))
        .told(row, Num.upTo(slope.slope(), DECIMALS));
  }
}
