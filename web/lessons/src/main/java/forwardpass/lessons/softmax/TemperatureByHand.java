package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.List;

/** Softmax at a temperature: divide the logits first, then exponentiate, add up, divide. */
public final class TemperatureByHand implements Worked {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(2.0, 1.0, 0.0), 2, 4, -5, 5, 0.1);
  private static final NumberParameter T = new NumberParameter("T", 0.5, 0.25, 5, 0.05);

  @Override
  public String id() {
    return "softmax-at-temperature";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Z, T);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    double t = parameters.get(T);
    double[] divided = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      divided[i] = z[i] / t;
    }
    SoftmaxSteps steps = Softmax.naive(divided);
    Message cooled = Message.of("cool.numbers").with("T", Num.upTo(t, 3));
    Message power = Message.of("exp.numbers");
    return List.of(
        WorkedStep.of("cool", Rows.each(divided, 3, i -> cooled.with("z", Num.upTo(z[i], 3)))),
        WorkedStep.of(
            "exp", Rows.each(steps.exps(), 3, i -> power.with("z", Num.upTo(divided[i], 3)))),
        WorkedStep.of("sum", Rows.sum("sum", steps.exps(), steps.sum(), 3)),
        WorkedStep.of("divide", SoftmaxByHand.divide(steps)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    double[] shares = Softmax.softmax(z, parameters.get(T));
    return Message.of("announce").with("p", Shown.rounded(3, shares));
  }
}
