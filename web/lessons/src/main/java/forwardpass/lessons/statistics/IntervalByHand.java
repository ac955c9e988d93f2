package forwardpass.lessons.statistics;

import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.StudentT;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
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
    work.step("degrees").with("n", n).num(Num.whole(n - 1), -1);
    work.step("critical").with("degrees", n - 1).with("level", level).told(Num.fixed(critical, 3));
    work.step("half")
        .with("critical", Num.fixed(critical, 3))
        .with("error", Num.rounded(error, 5))
        .num(Num.rounded(half, 4), 4);
    work.step("ends")
        .formula("ends.low")
        .with("mean", Num.rounded(mean, 4))
        .with("half", Num.rounded(half, 4))
        .num("low", Num.fixed(interval.low(), 3), 3)
        .marked("low")
        .formula("ends.high")
        .with("mean", Num.rounded(mean, 4))
        .with("half", Num.rounded(half, 4))
        .num("high", Num.fixed(interval.high(), 3), 3)
        .marked("high");
    work.announce("low", Num.fixed(interval.low(), 3), "low")
        .announce("high", Num.fixed(interval.high(), 3), "high");
  }
}
