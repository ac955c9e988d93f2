package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Softmax at a temperature: divide the logits first, then exponentiate, add up, divide. */
public final class TemperatureByHand implements Worked {
  private static final int DECIMALS = 3;
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
    Num sum = Num.sized(steps.sum(), DECIMALS);
    return List.of(
        WorkedStep.of(
            "cool", rows(divided, i -> over(Num.upTo(z[i], DECIMALS), Num.upTo(t, DECIMALS)))),
        WorkedStep.of("exp", rows(steps.exps(), i -> power(divided[i]))),
        WorkedStep.of("sum", Rows.sum("sum", steps.exps(), steps.sum(), DECIMALS)),
        WorkedStep.of(
            "divide",
            rows(steps.probabilities(), i -> over(Num.sized(steps.exps()[i], DECIMALS), sum))));
  }

  private static List<WorkedStep.Row> rows(double[] results, IntFunction<Node> numbers) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < results.length; i++) {
      rows.add(Rows.value(Integer.toString(i), numbers.apply(i), results[i], DECIMALS));
    }
    return rows;
  }

  private static Node over(Num top, Num bottom) {
    return Maths.row(Maths.number(top), Maths.op("/"), Maths.number(bottom));
  }

  private static Node power(double exponent) {
    return Maths.apply("exp", Maths.number(Num.upTo(exponent, DECIMALS)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    double[] shares = Softmax.softmax(z, parameters.get(T));
    return Message.of("announce").with("p", Shown.rounded(DECIMALS, shares));
  }
}
