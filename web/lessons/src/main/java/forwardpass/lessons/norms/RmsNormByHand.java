package forwardpass.lessons.norms;

import forwardpass.engine.block.LayerNorm;
import forwardpass.engine.block.RmsNorm;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
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
    double[] gain = given.array(LayerNormByHand.GAIN);
    RmsNorm.Steps steps = new RmsNorm(gain, LayerNorm.EPSILON).of(x);
    double[] unit = steps.unit();
    double sum = steps.meanSquare() * x.length;
    work.step("squares").sum(LayerNormByHand.squares(x), sum, DECIMALS);
    work.step("mean")
        .with("sum", LayerNormByHand.num(sum))
        .with("n", Num.whole(x.length))
        .value(steps.meanSquare(), DECIMALS);
    work.step("root")
        .with("mean", LayerNormByHand.num(steps.meanSquare()))
        .value(steps.root(), DECIMALS);
    work.step("divide")
        .with("x", x)
        .with("root", LayerNormByHand.num(steps.root()))
        .values(unit, DECIMALS);
    work.step("scale")
        .with("gain", gain)
        .with("unit", i -> LayerNormByHand.num(unit[i]))
        .values(steps.output(), DECIMALS);
    work.announce("output", Shown.rounded(DECIMALS, steps.output()));
  }
}
