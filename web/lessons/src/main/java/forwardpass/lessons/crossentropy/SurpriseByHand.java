package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The loss at one token: look up its probability, take −ln, and the same in bits. */
public final class SurpriseByHand extends Worked {
  private static final DistributionParameter Q = DistributionParameter.of("q", 0.7, 0.2, 0.1);
  private static final IntegerParameter TOKEN = new IntegerParameter("token", 0, 0, 2);

  public SurpriseByHand() {
    super("cross-entropy-surprise", Q, TOKEN);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] q = given.array(Q);
    int token = given.get(TOKEN);
    double loss = CrossEntropy.ofTarget(q, token);
    Num share = Num.upTo(q[token], 4);
    work.step("look").with("token", token).told(share);
    work.step("log").with("q", share).value(loss, Nats.DECIMALS);
    work.step("bits")
        .with("nats", Nats.num(loss))
        .with("coin", Nats.num(Information.bitsToNats(1)))
        .value(Information.natsToBits(loss), Nats.DECIMALS);
    for (int i = 0; i < q.length; i++) {
      work.names("if-" + i, Nats.num(CrossEntropy.ofTarget(q, i)), "q." + i);
    }
    work.announce("q", share).announce("loss", Nats.num(loss));
  }
}
