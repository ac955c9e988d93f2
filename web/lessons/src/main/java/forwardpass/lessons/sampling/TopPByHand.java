package forwardpass.lessons.sampling;

import forwardpass.engine.sampling.SamplingSteps;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Top-p: add up from the likeliest on until p is reached, then share out again. */
public final class TopPByHand extends Worked {
  private static final DistributionParameter Q =
      DistributionParameter.of("q", 0.1, 0.4, 0.05, 0.25, 0.2);
  private static final NumberParameter P = new NumberParameter("p", 0.8, 0.05, 0.99, 0.05);

  public TopPByHand() {
    super("sampling-top-p", Q, P);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] q = given.array(Q);
    double p = given.get(P);
    SamplingSteps steps = Cuts.of(Cuts.plain().withTopP(p), positive(q));
    int[] order = Best.of(q, steps.drawn().count());
    double[] kept = new double[order.length];
    double[] before = new double[order.length];
    double[] sums = new double[order.length];
    double[] shares = new double[order.length];
    double sum = 0;
    for (int i = 0; i < order.length; i++) {
      kept[i] = q[order[i]];
      before[i] = sum;
      sum += kept[i];
      sums[i] = sum;
      shares[i] = kept[i] / sum;
    }
    for (int i = 0; i < order.length; i++) {
      shares[i] = kept[i] / sum;
    }
    work.step("add").rounded("before", 3, before).with("q", kept).values(sums, 3);
    work.step("divide").with("q", kept).rounded("sum", 3, sum).values(shares, 3);
    work.announce("count", Num.whole(order.length), "");
    work.announce("shares", Shown.rounded(3, steps.probabilities()));
  }

  /** A logarithm of 0 would rule a token out, which is not for this example to say. */
  private static double[] positive(double[] q) {
    double[] out = q.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] = Math.max(out[i], Double.MIN_NORMAL);
    }
    return out;
  }
}
