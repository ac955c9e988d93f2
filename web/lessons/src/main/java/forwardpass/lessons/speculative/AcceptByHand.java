package forwardpass.lessons.speculative;

import forwardpass.engine.sampling.Speculation;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Three tokens: how often a draft is accepted, and what a refused one is replaced from. */
public final class AcceptByHand extends Worked {
  static final DistributionParameter TARGET = DistributionParameter.of("p", 0.3, 0.5, 0.2);
  static final DistributionParameter DRAFT = DistributionParameter.of("q", 0.6, 0.3, 0.1);
  private static final int DECIMALS = 3;

  public AcceptByHand() {
    super("inference-accept", TARGET, DRAFT);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] p = given.array(TARGET);
    double[] q = given.array(DRAFT);
    double accepted = Speculation.accepted(p, q);
    double[] smaller = new double[p.length];
    double[] left = new double[p.length];
    double[] share = new double[p.length];
    double[] out = new double[p.length];
    boolean isRefused = accepted < 1 - 1e-9;
    double[] residual = isRefused ? Speculation.residual(p, q) : new double[p.length];
    for (int i = 0; i < p.length; i++) {
      smaller[i] = Math.min(p[i], q[i]);
      left[i] = Math.max(0, p[i] - q[i]);
      share[i] = q[i] > 0 ? Math.min(1, p[i] / q[i]) : 1;
      out[i] = smaller[i] + (1 - accepted) * residual[i];
    }
    work.let("accepted", DECIMALS, accepted).let("refused", DECIMALS, 1 - accepted);
    work.let("left", DECIMALS, left).let("residual", DECIMALS, residual);
    work.let("smaller", DECIMALS, smaller);
    work.step("share").values(share, DECIMALS);
    work.step("smaller").values(smaller, DECIMALS);
    work.step("accepted").sum(smaller, accepted, DECIMALS).marked("accepted");
    work.announce("accepted", Num.rounded(accepted, DECIMALS), "accepted");
    work.step("left").values(left, DECIMALS);
    work.step("residual").values(residual, DECIMALS);
    work.step("out").values(out, DECIMALS);
  }
}
