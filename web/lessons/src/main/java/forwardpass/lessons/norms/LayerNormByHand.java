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
import java.util.ArrayList;
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
    double[] unit = steps.unit();
    work.step("sum").sum(x, steps.mean() * x.length, DECIMALS);
    work.step("mean")
        .with("sum", num(steps.mean() * x.length))
        .with("n", Num.whole(x.length))
        .value(steps.mean(), DECIMALS);
    work.step("centre").with("x", x).with("mean", num(steps.mean())).values(steps.centred(), 3);
    work.step("squares").sum(squares(steps.centred()), steps.variance() * x.length, DECIMALS);
    work.step("variance")
        .with("sum", num(steps.variance() * x.length))
        .with("n", Num.whole(x.length))
        .value(steps.variance(), DECIMALS);
    work.step("root").with("variance", num(steps.variance())).value(steps.deviation(), DECIMALS);
    work.step("divide")
        .with("centred", i -> num(steps.centred()[i]))
        .with("root", num(steps.deviation()))
        .values(unit, DECIMALS);
    work.step("scale")
        .with("gain", given.array(GAIN))
        .with("unit", i -> num(unit[i]))
        .with("bias", i -> Maths.operand(Num.upTo(given.array(BIAS)[i], 3)))
        .values(steps.output(), DECIMALS);
    work.announce("output", Shown.rounded(DECIMALS, steps.output()));
  }

  static List<Node> squares(double[] numbers) {
    List<Node> squares = new ArrayList<>();
    for (double number : numbers) {
      squares.add(Maths.sup(Maths.operand(num(number)), Maths.number(Num.whole(2))));
    }
    return squares;
  }

  static Num num(double value) {
    return Num.rounded(value, DECIMALS);
  }
}
