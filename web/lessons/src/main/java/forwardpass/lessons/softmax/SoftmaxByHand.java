package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.List;

/** Softmax by hand: exponentiate, add up, divide, check. */
public final class SoftmaxByHand implements Worked {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(2.0, 1.0, 0.0), 2, 6, -20, 20, 0.1);

  @Override
  public String id() {
    return "softmax-steps";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Z);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    SoftmaxSteps steps = Softmax.naive(z);
    double[] shares = steps.probabilities();
    double total = 0;
    for (double share : shares) {
      total += share;
    }
    Message power = Message.of("exp.numbers");
    return List.of(
        WorkedStep.of("exp", Rows.each(steps.exps(), 3, i -> power.with("z", Num.exact(z[i])))),
        WorkedStep.of("sum", Rows.sum("sum", steps.exps(), steps.sum(), 3)),
        WorkedStep.of("divide", divide(steps)),
        WorkedStep.of("check", Rows.sum("sum", shares, total, 3)));
  }

  /** Each exponential over their sum. */
  static List<WorkedStep.Row> divide(SoftmaxSteps steps) {
    Message quotient = Message.of("divide.numbers").with("sum", Num.sized(steps.sum(), 3));
    return Rows.each(
        steps.probabilities(), 3, i -> quotient.with("exp", Num.sized(steps.exps()[i], 3)));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    double gap = z[0] - z[1];
    return List.of(
        Named.of("gap", Num.upTo(gap, 3)), Named.of("factor", Num.sized(Exp.exp(gap), 3)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] shares = Softmax.softmax(Reals.array(parameters.get(Z)));
    return Message.of("announce").with("p", Shown.rounded(3, shares));
  }
}
