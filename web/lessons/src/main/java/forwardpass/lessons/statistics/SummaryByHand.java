package forwardpass.lessons.statistics;

import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.Summary;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import java.util.List;

/** From five scores to their mean, their standard deviation and the mean's standard error. */
public final class SummaryByHand extends Worked {
  /** Five runs of one model, each with another seed. */
  static final List<Double> SCORES = List.of(0.85, 0.88, 0.82, 0.90, 0.87);

  private static final VectorParameter X = new VectorParameter("x", SCORES, 2, 8, 0, 1, 0.01);

  public SummaryByHand() {
    super("statistics-summary", X);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] x = given.array(X);
    int n = x.length;
    Summary summary = Summary.of(x);
    double[] deviations = Moments.deviations(x);
    double[] squares = new double[n];
    double sum = 0;
    double total = 0;
    for (int i = 0; i < n; i++) {
      squares[i] = deviations[i] * deviations[i];
      sum += x[i];
      total += squares[i];
    }
    work.step("mean")
        .joined("sum", "+", x, value -> Num.rounded(value, 3), Num.rounded(sum, 3), 3)
        .with("sum", Num.rounded(sum, 3))
        .with("n", n)
        .num(Num.rounded(summary.mean(), 4), 4)
        .marked("mean");
    work.step("deviate")
        .with("x", x)
        .with("mean", Num.rounded(summary.mean(), 4))
        .nums(deviations, d -> Num.rounded(d, 4), 4);
    work.step("square")
        .with("d", i -> Num.rounded(deviations[i], 4))
        .nums(squares, square -> Num.rounded(square, 6), 6);
    work.step("variance")
        .joined("sum", "+", squares, value -> Num.rounded(value, 6), Num.rounded(total, 6), 6)
        .with("sum", Num.rounded(total, 6))
        .with("n", n)
        .num(Num.rounded(summary.variance(), 6), 6);
    work.step("deviation")
        .with("variance", Num.rounded(summary.variance(), 6))
        .num(Num.rounded(summary.standardDeviation(), 4), 4)
        .marked("deviation");
    work.step("error")
        .with("deviation", Num.rounded(summary.standardDeviation(), 4))
        .with("n", n)
        .num(Num.rounded(summary.standardError(), 4), 4)
        .marked("error");
    work.announce("mean", Num.rounded(summary.mean(), 4), "mean")
        .announce("deviation", Num.rounded(summary.standardDeviation(), 4), "deviation")
        .announce("error", Num.rounded(summary.standardError(), 4), "error");
  }
}
