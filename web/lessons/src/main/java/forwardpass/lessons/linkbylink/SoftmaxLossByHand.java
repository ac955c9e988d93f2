package forwardpass.lessons.linkbylink;

import forwardpass.engine.calculus.Partials;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
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
    work.step("shares").list("list", 0, Shown.rounded(DECIMALS, q), DECIMALS, q);
    work.let("q", num(q[target])).let("outer", num(outer));
    work.step("loss").value(CrossEntropy.ofLogits(z, target), DECIMALS);
    work.step("outer").value(outer, DECIMALS);
    StepBuilder links = work.step("inner"); // how the target's share answers to each logit
    for (int j = 0; j < q.length; j++) {
      links.formula(j == target ? "inner.own" : "inner.other").with("other", num(q[j]));
      links.value(Integer.toString(j), inner[j], DECIMALS);
    }
    work.step("product").with("inner", j -> num(inner[j])).values(product, DECIMALS);
    work.step("less").with("q", j -> num(q[j])).with("p", p).values(gradient, DECIMALS);
    double[] measured = Partials.gradient(at -> CrossEntropy.ofLogits(at, target), z);
    Node shown = Shown.rounded(DECIMALS, measured);
    work.step("measured").list("list", 0, shown, DECIMALS, measured);
    work.announce("gradient", Shown.rounded(DECIMALS, gradient));
  }

  private static Num num(double value) {
    return Num.fixed(value, DECIMALS);
  }
}
