package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** The loss at one token: look up its probability, take −ln, and the same in bits. */
public final class SurpriseByHand implements Worked {
  private static final DistributionParameter Q =
      new DistributionParameter("q", List.of(0.7, 0.2, 0.1));
  private static final IntegerParameter TOKEN = new IntegerParameter("token", 0, 0, 2);

  @Override
  public String id() {
    return "cross-entropy-surprise";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Q, TOKEN);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    int token = parameters.get(TOKEN);
    double[] q = Reals.array(parameters.get(Q));
    double nats = CrossEntropy.ofTarget(q, token);
    Num share = Num.upTo(q[token], 4);
    Num coin = Nats.num(Information.bitsToNats(1));
    Message look = Message.of("look.numbers").with("token", token);
    Message log = Message.of("log.numbers").with("q", share);
    Message bits = Message.of("bits.numbers").with("nats", Nats.num(nats)).with("coin", coin);
    return List.of(
        WorkedStep.of("look", Rows.shown("look", look, share)),
        WorkedStep.of("log", Rows.value("log", log, nats, Nats.DECIMALS)),
        WorkedStep.of(
            "bits", Rows.value("bits", bits, Information.natsToBits(nats), Nats.DECIMALS)));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] q = Reals.array(parameters.get(Q));
    List<Named> losses = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      losses.add(Named.of("if-" + i, Nats.num(CrossEntropy.ofTarget(q, i))).at("q." + i));
    }
    return losses;
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] q = Reals.array(parameters.get(Q));
    int token = parameters.get(TOKEN);
    return Message.of("announce")
        .with("q", Num.upTo(q[token], 4))
        .with("loss", Nats.num(CrossEntropy.ofTarget(q, token)));
  }
}
