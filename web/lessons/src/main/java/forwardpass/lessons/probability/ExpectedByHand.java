package forwardpass.lessons.probability;

import forwardpass.engine.probability.Distribution;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** An expected value, term by term. */
public final class ExpectedByHand extends Worked {
  private static final DistributionParameter P = DistributionParameter.of("p", 0.5, 0.3, 0.2);
  private static final VectorParameter X = VectorParameter.fixed("x", -1000, 1000, 1, 3, 5, 4);

  public ExpectedByHand() {
    super("probability-expected", P, X);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] p = given.array(P);
    double[] x = given.array(X);
    double[] terms = {p[0] * x[0], p[1] * x[1], p[2] * x[2]};
    double expected = Distribution.expectedValue(p, x);
    work.step("weigh").with("p", p).with("x", x).values(terms, 3);
    work.step("add").sum(terms, expected, 3).marked("sum");
    work.names("expected", Num.rounded(expected, 3), "sum")
        .names("plain", Num.rounded((x[0] + x[1] + x[2]) / 3, 3));
    work.announce("expected", Num.upTo(expected, 3));
  }
}
