package forwardpass.lessons.statistics;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Sums;
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
    Summary summary = Summary.of(x);
    double[] deviations = Moments.deviations(x);
    double[] squares = Vectors.multiply(deviations, deviations);
    double sum = Sums.sum(x);
    double total = Sums.sum(squares);
    Num mean = Num.rounded(summary.mean(), 4);
    Num variance = Num.rounded(summary.variance(), 6);
    Num deviation = Num.rounded(summary.standardDeviation(), 4);
    Num error = Num.rounded(summary.standardError(), 4);
    work.let("n", Num.whole(x.length)).let("mean", mean).let("variance", variance);
    work.let("deviation", deviation).let("d", 4, deviations);
    work.step("mean")
        .joined("sum", "+", x, value -> Num.rounded(value, 3), Num.rounded(sum, 3), 3)
        .rounded("sum", 3, sum)
        .num(mean, 4)
        .marked("mean");
    work.step("deviate").nums(deviations, d -> Num.rounded(d, 4), 4);
    work.step("square").nums(squares, square -> Num.rounded(square, 6), 6);
    work.step("variance")
        .joined("sum", "+", squares, value -> Num.rounded(value, 6), Num.rounded(total, 6), 6)
        .rounded("sum", 6, total)
        .num(variance, 6);
    work.step("deviation").num(deviation, 4).marked("deviation");
    work.step("error").num(error, 4).marked("error");
    work.announce("mean", mean, "mean")
        .announce("deviation", deviation, "deviation")
        .announce("error", error, "error");
  }
}
