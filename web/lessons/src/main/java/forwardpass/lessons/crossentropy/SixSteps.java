package forwardpass.lessons.crossentropy;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** One step of training on three logits: softmax, target, loss, gradients, update. */
public final class SixSteps implements Worked {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(2.0, 1.0, 0.1), 3, 3, -10, 10, 0.1);
  private static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);
  private static final NumberParameter RATE = new NumberParameter("rate", 0.5, 0, 4, 0.1);

  @Override
  public String id() {
    return "cross-entropy-six-steps";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Z, TARGET, RATE);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    int target = parameters.get(TARGET);
    double[] q = Softmax.softmax(z);
    double[] wanted = new double[z.length];
    wanted[target] = 1;
    double[] gradient = CrossEntropy.gradientOfLogits(z, target);
    double[] next = stepped(z, target, parameters.get(RATE));
    Message difference = Message.of("gradient.numbers");
    Message step = Message.of("update.numbers").with("rate", Num.upTo(parameters.get(RATE), 2));
    List<WorkedStep.Row> update =
        new ArrayList<>(
            Rows.each(
                next,
                Nats.DECIMALS,
                i -> step.with("z", Num.upTo(z[i], 3)).with("gradient", Nats.num(gradient[i]))));
    update.add(loss("again", next, target));
    return List.of(
        WorkedStep.of("logits", list("z", Shown.typed(z), z)),
        WorkedStep.of("softmax", list("q", Shown.rounded(Nats.DECIMALS, q), q)),
        WorkedStep.of("target", list("p", Shown.typed(wanted), wanted)),
        WorkedStep.of("loss", loss("loss", z, target)),
        WorkedStep.of(
            "gradient",
            Rows.each(
                gradient,
                Nats.DECIMALS,
                i -> difference.with("q", Nats.num(q[i])).with("p", Num.upTo(wanted[i], 0)))),
        WorkedStep.of("update", update));
  }

  private static WorkedStep.Row list(String key, Node shown, double... values) {
    return Rows.shown(key, Message.of("list." + key), Maths.equal(Nats.DECIMALS, values), shown);
  }

  /** L = −ln of the target's share. */
  private static WorkedStep.Row loss(String key, double[] z, int target) {
    Message formula = Message.of("loss.numbers").with("q", Nats.num(Softmax.softmax(z)[target]));
    return Rows.value(key, formula, CrossEntropy.ofLogits(z, target), Nats.DECIMALS).marked(key);
  }

  /** z − α · gradient. */
  private static double[] stepped(double[] z, int target, double rate) {
    return Vectors.subtract(z, Vectors.scale(rate, CrossEntropy.gradientOfLogits(z, target)));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    int target = parameters.get(TARGET);
    double[] next = stepped(z, target, parameters.get(RATE));
    return List.of(
        Named.of("before", Nats.num(CrossEntropy.ofLogits(z, target))).at("loss"),
        Named.of("after", Nats.num(CrossEntropy.ofLogits(next, target))).at("again"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    int target = parameters.get(TARGET);
    double[] next = stepped(z, target, parameters.get(RATE));
    return Message.of("announce")
        .with("before", Nats.num(CrossEntropy.ofLogits(z, target)))
        .with("after", Nats.num(CrossEntropy.ofLogits(next, target)));
  }
}
