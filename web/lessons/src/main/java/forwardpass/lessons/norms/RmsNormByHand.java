package forwardpass.lessons.norms;

import forwardpass.engine.block.LayerNorm;
import forwardpass.engine.block.RmsNorm;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** RMSNorm of the same four numbers: squares, their mean, its root, division, gain. */
public final class RmsNormByHand extends Worked {
  private static final int DECIMALS = 3;

  public RmsNormByHand() {
    super("block-rms-norm", LayerNormByHand.X, LayerNormByHand.GAIN);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] x = given.array(LayerNormByHand.X);
    RmsNorm.Steps steps = new RmsNorm(given.array(LayerNormByHand.GAIN), LayerNorm.EPSILON).of(x);
    double sum = steps.meanSquare() * x.length;
    work.let("n", x.length).let("mean", DECIMALS, steps.meanSquare());
    work.let("root", DECIMALS, steps.root()).let("unit", DECIMALS, steps.unit());
    work.step("squares").sum(LayerNormByHand.squares(x), sum, DECIMALS);
    work.step("mean").rounded("sum", DECIMALS, sum).value(steps.meanSquare(), DECIMALS);
    work.step("root").value(steps.root(), DECIMALS);
    work.step("divide").values(steps.unit(), DECIMALS);
    work.step("scale").values(steps.output(), DECIMALS);
    work.announce("output", Shown.rounded(DECIMALS, steps.output()));
  }
}
