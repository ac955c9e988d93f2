package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.Partials;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.List;

/** The gradient of −ln softmax at the logits, link by link: what is left is Q − P. */
public final class SoftmaxLossByHand implements Worked {
  static final VectorParameter Z =
      new VectorParameter("z", List.of(2.0, 1.0, 0.1), 3, 3, -10, 10, 0.1);
  static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);
  private static final int DECIMALS = 4;

  @Override
  public String id() {
    return "derivatives-softmax-loss";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Z, TARGET);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    int target = parameters.get(TARGET);
    double[] q = Softmax.softmax(z);
    double share = q[target];
    double outer = -1 / share;
    double[] inner = new double[z.length]; // ∂q_c/∂z_j
    double[] product = new double[z.length];
    double[] wanted = new double[z.length];
    wanted[target] = 1;
    for (int j = 0; j < z.length; j++) {
      inner[j] = j == target ? share * (1 - share) : -share * q[j];
      product[j] = outer * inner[j];
    }
    double[] measured = Partials.gradient(at -> CrossEntropy.ofLogits(at, target), z);
    Message loss = Message.of("loss.numbers").with("q", num(share));
    Message slope = Message.of("outer.numbers").with("q", num(share));
    Message times = Message.of("product.numbers").with("outer", num(outer));
    Message less = Message.of("less.numbers");
    return List.of(
        WorkedStep.of("shares", list("shares", q)),
        WorkedStep.of(
            "loss", Rows.value("value", loss, CrossEntropy.ofLogits(z, target), DECIMALS)),
        WorkedStep.of("outer", Rows.value("value", slope, outer, DECIMALS)),
        WorkedStep.of("inner", Rows.each(inner, DECIMALS, j -> inner(q, target, j))),
        WorkedStep.of(
            "product", Rows.each(product, DECIMALS, j -> times.with("inner", num(inner[j])))),
        WorkedStep.of(
            "less",
            Rows.each(
                CrossEntropy.gradientOfLogits(z, target),
                DECIMALS,
                j -> less.with("q", num(q[j])).with("p", Num.upTo(wanted[j], 0)))),
        WorkedStep.of("measured", list("measured", measured)));
  }

  private static Num num(double value) {
    return Num.fixed(value, DECIMALS);
  }

  /** How the target's share answers to logit j. */
  private static Message inner(double[] q, int target, int j) {
    return j == target
        ? Message.of("inner.own").with("q", num(q[target]))
        : Message.of("inner.other").with("q", num(q[target])).with("other", num(q[j]));
  }

  private static WorkedStep.Row list(String key, double[] values) {
    return Rows.shown(
        key,
        Message.of(key + ".numbers"),
        Maths.equal(DECIMALS, values),
        Shown.rounded(DECIMALS, values));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    double[] gradient = CrossEntropy.gradientOfLogits(z, parameters.get(TARGET));
    return Message.of("announce").with("gradient", Shown.rounded(DECIMALS, gradient));
  }
}
