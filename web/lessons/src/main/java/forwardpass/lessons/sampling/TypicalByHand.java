package forwardpass.lessons.sampling;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Entropy;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Typical sampling: keep the tokens whose surprise lies nearest to the mean surprise. */
public final class TypicalByHand extends Worked {
  private static final DistributionParameter Q =
      DistributionParameter.of("q", 0.5, 0.25, 0.125, 0.125);
  private static final NumberParameter TAU = new NumberParameter("tau", 0.2, 0.05, 1, 0.05);

  public TypicalByHand() {
    super("sampling-typical", Q, TAU);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] q = given.array(Q);
    double entropy = Entropy.of(q);
    double[] surprises = new double[q.length];
    double[] terms = new double[q.length];
    double[] distances = new double[q.length];
    for (int i = 0; i < q.length; i++) {
      surprises[i] = 0 - Log.log(Math.max(q[i], Double.MIN_NORMAL));
      terms[i] = q[i] * surprises[i];
      distances[i] = Math.abs(surprises[i] - entropy);
    }
    double[] shares = Cuts.shares(Cuts.plain().withTypicalP(given.get(TAU)), q);
    work.step("surprise").with("q", q).values(surprises, 3);
    work.step("mean").sum(terms, entropy, 3);
    work.step("distance").rounded("s", 3, surprises).rounded("h", 3, entropy).values(distances, 3);
    work.step("keep").told(new Text(""), Shown.rounded(3, shares));
    work.announce("entropy", Num.fixed(entropy, 3), "")
        .announce("shares", Shown.rounded(3, shares));
  }
}
