package forwardpass.lessons.norms;

import forwardpass.engine.block.LayerNorm;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import java.util.List;

/** LayerNorm of four numbers: mean, differences, variance, root, division, gain and bias. */
public final class LayerNormByHand extends Worked {
  static final VectorParameter X = VectorParameter.fixed("x", -99, 99, 0.5, 1, 2, 6, 3);
  static final VectorParameter GAIN = VectorParameter.fixed("gain", -9, 9, 0.5, 1, 2, 1, 0.5);
  private static final VectorParameter BIAS =
      VectorParameter.fixed("bias", -9, 9, 0.5, 0, 1, 0, -1);
  private static final int DECIMALS = 3;

  public LayerNormByHand() {
    super("block-layer-norm", X, GAIN, BIAS);
  }

  static LayerNorm.Steps steps(Parameters given) {
    LayerNorm norm = new LayerNorm(given.array(GAIN), given.array(BIAS), LayerNorm.EPSILON);
    return norm.of(given.array(X));
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] x = given.array(X);
    LayerNorm.Steps steps = steps(given);
    double sum = steps.mean() * x.length;
    double squares = steps.variance() * x.length;
    work.let("n", x.length).let("mean", DECIMALS, steps.mean());
    work.let("centred", DECIMALS, steps.centred()).let("variance", DECIMALS, steps.variance());
    work.let("root", DECIMALS, steps.deviation()).let("unit", DECIMALS, steps.unit());
    Num total = Num.rounded(sum, DECIMALS);
    work.step("sum").joined("sum", "+", x, value -> Num.upTo(value, 3), total, DECIMALS);
    work.step("mean").rounded("sum", DECIMALS, sum).value(steps.mean(), DECIMALS);
    work.step("centre").values(steps.centred(), DECIMALS);
    work.step("squares").sum(squares(steps.centred()), squares, DECIMALS);
    work.step("variance").rounded("sum", DECIMALS, squares).value(steps.variance(), DECIMALS);
    work.step("root").value(steps.deviation(), DECIMALS);
    work.step("divide").values(steps.unit(), DECIMALS);
    work.step("scale").values(steps.output(), DECIMALS);
    work.announce("output", Shown.rounded(DECIMALS, steps.output()));
  }

  static List<Node> squares(double[] numbers) {
    return Maths.squares(numbers, value -> Num.rounded(value, DECIMALS));
  }
}
