package forwardpass.lessons.probability;

import forwardpass.engine.probability.Distribution;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.DistributionParameter;
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

/** An expected value, term by term. */
public final class ExpectedByHand implements Worked {
  private static final int DECIMALS = 3;
  private static final DistributionParameter P =
      new DistributionParameter("p", List.of(0.5, 0.3, 0.2));
  private static final VectorParameter X =
      new VectorParameter("x", List.of(3.0, 5.0, 4.0), 3, 3, -1000, 1000, 1);

  @Override
  public String id() {
    return "probability-expected";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(P, X);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] x = Reals.array(parameters.get(X));
    double[] terms = new double[p.length];
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      terms[i] = p[i] * x[i];
      rows.add(
          Rows.value(
              Integer.toString(i),
              Maths.row(
                  Maths.number(Num.upTo(p[i], DECIMALS)),
                  Maths.op("\u00d7"),
                  Maths.operand(Num.upTo(x[i], DECIMALS))),
              terms[i],
              DECIMALS));
    }
    return List.of(
        WorkedStep.of("weigh", rows),
        WorkedStep.of("add", Rows.sum("sum", terms, Distribution.expectedValue(p, x), DECIMALS)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] x = Reals.array(parameters.get(X));
    return Message.of("announce")
        .with("expected", Num.upTo(Distribution.expectedValue(p, x), DECIMALS));
  }
}
