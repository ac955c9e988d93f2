package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Sums;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Softmax by hand: exponentiate, add up, divide, check. */
public final class SoftmaxByHand extends Worked {
  private static final VectorParameter Z = VectorParameter.sized("z", 2, 6, -20, 20, 0.1, 2, 1, 0);

  public SoftmaxByHand() {
    super("softmax-steps", Z);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] z = given.array(Z);
    SoftmaxSteps steps = Softmax.naive(z);
    double[] shares = steps.probabilities();
    work.step("exp").with("z", i -> Num.exact(z[i])).values(steps.exps(), 3);
    addUpAndDivide(steps, work);
    work.step("check").sum(shares, Sums.sum(shares), 3);
    double gap = z[0] - z[1];
    work.names("gap", Num.upTo(gap, 3)).names("factor", Num.sized(Exp.exp(gap), 3));
    work.announce("p", Shown.rounded(3, Softmax.softmax(z)));
  }

  /** The sum of the exponentials, and each of them over it. */
  static void addUpAndDivide(SoftmaxSteps steps, Working work) {
    double[] exps = steps.exps();
    work.step("sum").sum(exps, steps.sum(), 3);
    work.step("divide")
        .with("sum", Num.sized(steps.sum(), 3))
        .with("exp", i -> Num.sized(exps[i], 3))
        .values(steps.probabilities(), 3);
  }
}
