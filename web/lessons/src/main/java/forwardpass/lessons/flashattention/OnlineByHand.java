package forwardpass.lessons.flashattention;

import forwardpass.engine.attention.OnlineSoftmax;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Four scores and values in two tiles: what is kept after the first, and what the second does. */
public final class OnlineByHand extends Worked {
  static final VectorParameter SCORES = VectorParameter.fixed("scores", -20, 20, 0.1, 1, 2, 4, 3);
  private static final VectorParameter VALUES =
      VectorParameter.fixed("values", -20, 20, 0.5, 10, 2, 6, -4);
  private static final int DECIMALS = 3;

  public OnlineByHand() {
    super("inference-online", SCORES, VALUES);
  }

  private static OnlineSoftmax tile(OnlineSoftmax before, double[] z, double[] v, int from) {
    double[] scores = {z[from], z[from + 1]};
    return before.with(scores, Matrix.ofRowMajor(2, 1, v[from], v[from + 1]));
  }

  private static double[] exps(double[] z, int from, double max) {
    return new double[] {Exp.exp(z[from] - max), Exp.exp(z[from + 1] - max)};
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] z = given.array(SCORES);
    double[] v = given.array(VALUES);
    OnlineSoftmax first = tile(OnlineSoftmax.start(1), z, v, 0);
    OnlineSoftmax both = tile(first, z, v, 2);
    double down = Exp.exp(first.max() - both.max());
    double[] one = exps(z, 0, first.max());
    double[] two = exps(z, 2, both.max());
    work.let("z1", z[0]).let("z2", z[1]).let("z3", z[2]).let("z4", z[3]);
    work.let("v1", v[0]).let("v2", v[1]).let("v3", v[2]).let("v4", v[3]);
    work.let("m1", first.max()).let("m2", both.max());
    work.let("a1", DECIMALS, one[0]).let("a2", DECIMALS, one[1]);
    work.let("a3", DECIMALS, two[0]).let("a4", DECIMALS, two[1]);
    work.let("l1", DECIMALS, first.sum()).let("o1", DECIMALS, first.weighted()[0]);
    work.let("f", DECIMALS, down).let("l2", DECIMALS, both.sum());
    work.let("o2", DECIMALS, both.weighted()[0]);
    work.step("max-one").value(first.max(), 1);
    work.step("exp-one").with("z", new double[] {z[0], z[1]}).values(one, DECIMALS);
    work.step("sum-one").value(first.sum(), DECIMALS);
    work.step("mix-one").value(first.weighted()[0], DECIMALS);
    work.step("max-two").value(both.max(), 1);
    work.step("factor").value(down, DECIMALS);
    work.step("exp-two").with("z", new double[] {z[2], z[3]}).values(two, DECIMALS);
    work.step("sum-two").value(both.sum(), DECIMALS);
    work.step("mix-two").value(both.weighted()[0], DECIMALS);
    work.step("divide").value(both.output()[0], DECIMALS);
    work.announce("output", Num.rounded(both.output()[0], DECIMALS));
  }
}
