package forwardpass.lessons.slope;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.worked.StepBuilder;

/** A measured slope as the row of a step: two values, the run, the slope. */
public final class Measured {
  private static final int DECIMALS = 6;

  private Measured() {}

  public static void row(StepBuilder step, String row, FiniteDifference.Slope slope) {
    step.formula("measured.numbers")
        .with("right", Num.upTo(slope.atRight(), DECIMALS))
        .with("left", Num.upTo(slope.atLeft(), DECIMALS))
        .with("run", Num.upTo(slope.run(), DECIMALS))
        .told(row, Num.upTo(slope.slope(), DECIMALS));
  }
}
