package forwardpass.lessons.linkbylink;

import forwardpass.engine.calculus.Partials;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The gradient of −ln softmax at the logits, link by link: what is left is Q − P. */
public final class SoftmaxLossByHand extends Worked {
  static final VectorParameter Z = VectorParameter.fixed("z", -10, 10, 0.1, 2, 1, 0.1);
  static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);
  private static final int DECIMALS = 4;

  public SoftmaxLossByHand() {
    super("derivatives-softmax-loss", Z, TARGET);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] z = given.array(Z);
    int target = given.get(TARGET);
    double[] q = Softmax.softmax(z);
    double[] p = new double[z.length];
    p[target] = 1;
    double outer = -1 / q[target];
    double[] inner = Vectors.scale(-q[target], q); // ∂q_c/∂z_j
    inner[target] = q[target] * (1 - q[target]);
    double[] product = Vectors.scale(outer, inner);
    double[] gradient = CrossEntropy.gradientOfLogits(z, target);
    list(work.step("shares"), q);
    work.step("loss").with("q", num(q[target])).value(CrossEntropy.ofLogits(z, target), DECIMALS);
    work.step("outer").with("q", num(q[target])).value(outer, DECIMALS);
    inner(work.step("inner"), q, target, inner);
    work.step("product")
        .with("outer", num(outer))
        .with("inner", j -> num(inner[j]))
        .values(product, DECIMALS);
    work.step("less").with("q", j -> num(q[j])).with("p", p).values(gradient, DECIMALS);
    list(work.step("measured"), Partials.gradient(at -> CrossEntropy.ofLogits(at, target), z));
    work.announce("gradient", Shown.rounded(DECIMALS, gradient));
  }

  private static Num num(double value) {
    return Num.fixed(value, DECIMALS);
  }

  /** How the target's share answers to each logit. */
  private static void inner(StepBuilder step, double[] q, int target, double[] inner) {
    for (int j = 0; j < q.length; j++) {
      step.formula(j == target ? "inner.own" : "inner.other")
          .with("q", num(q[target]))
          .with("other", num(q[j]))
          .value(Integer.toString(j), inner[j], DECIMALS);
    }
  }

  private static void list(StepBuilder step, double[] values) {
    step.told("list", 0, Maths.equal(DECIMALS, values), Shown.rounded(DECIMALS, values));
  }
}
