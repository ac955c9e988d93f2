package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
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

/** Softmax by hand: exponentiate, add up, divide, check. */
public final class SoftmaxByHand implements Worked {
  private static final int DECIMALS = 3;
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
    return List.of(
        WorkedStep.of("exp", exponentiate(z, steps.exps())),
        WorkedStep.of("sum", Rows.sum("sum", steps.exps(), steps.sum(), DECIMALS)),
        WorkedStep.of("divide", divide(steps)),
        WorkedStep.of("check", Rows.sum("sum", steps.probabilities(), total(steps), DECIMALS)));
  }

  private static List<WorkedStep.Row> exponentiate(double[] z, double[] exps) {
    List<WorkedStep.Row> lines = new ArrayList<>();
    for (int i = 0; i < z.length; i++) {
      Node power = Maths.apply("exp", Maths.number(Num.exact(z[i])));
      lines.add(Rows.value(Integer.toString(i), power, exps[i], DECIMALS));
    }
    return lines;
  }

  private static List<WorkedStep.Row> divide(SoftmaxSteps steps) {
    List<WorkedStep.Row> lines = new ArrayList<>();
    for (int i = 0; i < steps.exps().length; i++) {
      Element quotient =
          Maths.row(
              Maths.number(shown(steps.exps()[i])),
              Maths.op("/"),
              Maths.number(shown(steps.sum())));
      double share = steps.probabilities()[i];
      lines.add(Rows.value(Integer.toString(i), quotient, share, DECIMALS));
    }
    return lines;
  }

  private static double total(SoftmaxSteps steps) {
    double total = 0;
    for (double p : steps.probabilities()) {
      total += p;
    }
    return total;
  }

  private static Num shown(double value) {
    return Num.sized(value, DECIMALS);
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    return Message.of("announce").with("p", Shown.rounded(DECIMALS, Softmax.softmax(z)));
  }
}
