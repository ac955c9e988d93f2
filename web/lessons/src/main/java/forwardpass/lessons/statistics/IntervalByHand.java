package forwardpass.lessons.statistics;

import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.StudentT;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Student's interval for the mean of a few scores. */
public final class IntervalByHand extends Worked {
  private static final VectorParameter X =
      new VectorParameter("x", SummaryByHand.SCORES, 2, 8, 0, 1, 0.01);
  private static final NumberParameter LEVEL = new NumberParameter("level", 0.95, 0.5, 0.999, 0.01);

  public IntervalByHand() {
    super("statistics-interval", X, LEVEL);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] x = given.array(X);
    double level = given.get(LEVEL);
    int n = x.length;
    ConfidenceInterval interval = ConfidenceInterval.ofMean(x, level);
    double critical = new StudentT(n - 1).twoSidedCritical(level);
    double mean = Moments.mean(x);
    double error = Moments.standardError(x);
    double half = critical * error;
    Num low = Num.fixed(interval.low(), 3);
    Num high = Num.fixed(interval.high(), 3);
    work.let("critical", Num.fixed(critical, 3)).let("error", 5, error);
    work.let("mean", 4, mean).let("half", 4, half);
    work.step("degrees").with("n", n).num(Num.whole(n - 1), -1);
    work.step("critical").with("degrees", n - 1).told(Num.fixed(critical, 3));
    work.step("half").num(Num.rounded(half, 4), 4);
    StepBuilder ends = work.step("ends");
    ends.formula("ends.low").num("low", low, 3).marked("low");
    ends.formula("ends.high").num("high", high, 3).marked("high");
    work.announce("low", low, "low").announce("high", high, "high");
  }
}
