package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** H(P, Q) term by term, H(P) likewise, and their difference. */
public final class DivergenceByHand extends Worked {
  private static final DistributionParameter P = DistributionParameter.of("P", 0.5, 0.3, 0.2);
  private static final DistributionParameter Q = DistributionParameter.of("Q", 0.7, 0.2, 0.1);

  public DivergenceByHand() {
    super("cross-entropy-divergence", P, Q);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] p = given.array(P);
    double[] q = given.array(Q);
    double[] terms = CrossEntropy.terms(p, q);
    double[] ownTerms = CrossEntropy.terms(p, p);
    double cross = CrossEntropy.of(p, q);
    double own = Entropy.of(p);
    double kl = KlDivergence.of(p, q);
    work.refuses(Double.isInfinite(cross) ? Message.of("ruled-out") : null);
    work.let("cross", Nats.num(cross)).let("own", Nats.num(own));
    work.step("terms").with("p", p).with("q", q).values(terms, Nats.DECIMALS);
    work.step("cross").sum(terms, cross, Nats.DECIMALS);
    StepBuilder ownStep = work.step("own").formula("terms.numbers").with("p", p).with("q", p);
    ownStep.values(ownTerms, Nats.DECIMALS).sum(ownTerms, own, Nats.DECIMALS);
    work.step("kl").value(kl, Nats.DECIMALS);
    work.announce("cross", Nats.num(cross))
        .announce("own", Nats.num(own))
        .announce("kl", Nats.num(kl));
  }
}
