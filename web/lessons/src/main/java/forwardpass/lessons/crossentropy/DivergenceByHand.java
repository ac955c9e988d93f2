package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** H(P, Q) term by term, H(P) likewise, and their difference. */
public final class DivergenceByHand implements Worked {
  private static final DistributionParameter P =
      new DistributionParameter("P", List.of(0.5, 0.3, 0.2));
  private static final DistributionParameter Q =
      new DistributionParameter("Q", List.of(0.7, 0.2, 0.1));

  @Override
  public String id() {
    return "cross-entropy-divergence";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(P, Q);
  }

  @Override
  public @Nullable Message refusal(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] q = Reals.array(parameters.get(Q));
    return Double.isInfinite(CrossEntropy.of(p, q)) ? Message.of("ruled-out") : null;
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] q = Reals.array(parameters.get(Q));
    double cross = CrossEntropy.of(p, q);
    double own = Entropy.of(p);
    List<WorkedStep.Row> entropy = new ArrayList<>(terms(p, p));
    entropy.add(Rows.sum("sum", CrossEntropy.terms(p, p), own, Nats.DECIMALS));
    Message difference =
        Message.of("kl.numbers").with("cross", Nats.num(cross)).with("own", Nats.num(own));
    return List.of(
        WorkedStep.of("terms", terms(p, q)),
        WorkedStep.of("cross", Rows.sum("sum", CrossEntropy.terms(p, q), cross, Nats.DECIMALS)),
        WorkedStep.of("own", entropy),
        WorkedStep.of("kl", Rows.value("kl", difference, KlDivergence.of(p, q), Nats.DECIMALS)));
  }

  private static List<WorkedStep.Row> terms(double[] p, double[] q) {
    Message term = Message.of("terms.numbers");
    return Rows.each(
        CrossEntropy.terms(p, q),
        Nats.DECIMALS,
        i -> term.with("p", Num.upTo(p[i], 3)).with("q", Num.upTo(q[i], 3)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] q = Reals.array(parameters.get(Q));
    return Message.of("announce")
        .with("cross", Nats.num(CrossEntropy.of(p, q)))
        .with("own", Nats.num(Entropy.of(p)))
        .with("kl", Nats.num(KlDivergence.of(p, q)));
  }
}
