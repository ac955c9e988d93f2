package forwardpass.lessons.comparingmodels;

import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.TTest;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import java.util.List;

/** Welch's t-test on the scores of two models, from their means to p. */
public final class WelchByHand extends Worked {
  private static final VectorParameter A =
      new VectorParameter("A", List.of(85.0, 88.0, 82.0, 90.0, 87.0), 2, 8, 0, 100, 1);
  private static final VectorParameter B =
      new VectorParameter("B", List.of(80.0, 86.0, 76.0, 84.0), 2, 8, 0, 100, 1);
  private static final int DECIMALS = 3;

  public WelchByHand() {
    super("statistics-welch", A, B);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] a = given.array(A);
    double[] b = given.array(B);
    double[] means = {Moments.mean(a), Moments.mean(b)};
    double[] variances = {Moments.variance(a), Moments.variance(b)};
    if (work.refuses(variances[0] + variances[1] > 0 ? null : Message.of("fault.even"))) {
      return;
    }
    TTest test = TTest.welch(a, b);
    double[] shares = {variances[0] / a.length, variances[1] / b.length};
    double sum = shares[0] + shares[1];
    double[] sizes = {a.length, b.length};
    double[] fewer = {a.length - 1.0, b.length - 1.0};
    double[] squares = {variances[0] * fewer[0], variances[1] * fewer[1]};
    work.step("mean")
        .with("sum", i -> Num.upTo(means[i] * sizes[i], 0))
        .with("n", sizes)
        .values(means, 2);
    work.step("variance")
        .with("sum", i -> num(squares[i]))
        .with("n", fewer)
        .values(variances, DECIMALS);
    work.step("share")
        .with("variance", i -> num(variances[i]))
        .with("n", sizes)
        .values(shares, DECIMALS);
    work.step("error")
        .with("first", num(shares[0]))
        .with("second", num(shares[1]))
        .value(test.standardError(), DECIMALS);
    work.step("t")
        .with("first", Num.rounded(means[0], 2))
        .with("second", Num.rounded(means[1], 2))
        .with("error", num(test.standardError()))
        .value(test.t(), DECIMALS)
        .marked("t");
    work.step("degrees")
        .with("sum", num(sum))
        .with("first", num(shares[0]))
        .with("second", num(shares[1]))
        .with("n", Num.whole(a.length))
        .with("m", Num.whole(b.length))
        .value(test.degreesOfFreedom(), 2)
        .marked("degrees");
    work.step("p")
        .with("t", num(Math.abs(test.t())))
        .with("degrees", Num.rounded(test.degreesOfFreedom(), 2))
        .told(Num.rounded(test.p(), 4))
        .marked("p");
    work.names("difference", Num.rounded(test.difference(), 2));
    work.announce("t", Num.rounded(test.t(), 3), "t")
        .announce("degrees", Num.rounded(test.degreesOfFreedom(), 2), "degrees")
        .announce("p", Num.rounded(test.p(), 4), "p");
  }

  private static Num num(double value) {
    return Num.rounded(value, DECIMALS);
  }
}
