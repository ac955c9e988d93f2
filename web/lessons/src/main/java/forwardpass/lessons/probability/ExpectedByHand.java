package forwardpass.lessons.probability;

import forwardpass.engine.probability.Distribution;
import forwardpass.lessons.lesson.Named;
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
import java.util.List;

/** An expected value, term by term. */
public final class ExpectedByHand implements Worked {
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
    double[] terms = {p[0] * x[0], p[1] * x[1], p[2] * x[2]};
    Message product = Message.of("weigh.numbers");
    return List.of(
        WorkedStep.of(
            "weigh",
            Rows.each(
                terms, 3, i -> product.with("p", Num.upTo(p[i], 3)).with("x", Num.upTo(x[i], 3)))),
        WorkedStep.of(
            "add", Rows.sum("sum", terms, Distribution.expectedValue(p, x), 3).marked("sum")));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] x = Reals.array(parameters.get(X));
    double expected = Distribution.expectedValue(Reals.array(parameters.get(P)), x);
    return List.of(
        Named.of("expected", Num.rounded(expected, 3)).at("sum"),
        Named.of("plain", Num.rounded((x[0] + x[1] + x[2]) / 3, 3)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] x = Reals.array(parameters.get(X));
    return Message.of("announce").with("expected", Num.upTo(Distribution.expectedValue(p, x), 3));
  }
}
