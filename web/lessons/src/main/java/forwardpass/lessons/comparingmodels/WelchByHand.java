package forwardpass.lessons.comparingmodels;

import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.TTest;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Welch's t-test on the scores of two models, from their means to p. */
public final class WelchByHand extends Worked {
  private static final VectorParameter A =
      VectorParameter.sized("A", 2, 8, 0, 100, 1, 85, 88, 82, 90, 87);
  private static final VectorParameter B =
      VectorParameter.sized("B", 2, 8, 0, 100, 1, 80, 86, 76, 84);
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
    double[] sizes = {a.length, b.length};
    double[] fewer = {a.length - 1.0, b.length - 1.0};
    double[] squares = {variances[0] * fewer[0], variances[1] * fewer[1]};
    Num degrees = Num.rounded(test.degreesOfFreedom(), 2);
    Num p = Num.rounded(test.p(), 4);
    work.let("n", 0, sizes).let("variance", DECIMALS, variances).let("degrees", degrees);
    work.let("first", DECIMALS, shares[0]).let("second", DECIMALS, shares[1]);
    work.step("mean").with("sum", i -> Num.upTo(means[i] * sizes[i], 0)).values(means, 2);
    StepBuilder variance = work.step("variance").with("n", fewer);
    variance.rounded("sum", DECIMALS, squares).values(variances, DECIMALS);
    work.step("share").values(shares, DECIMALS);
    work.step("error").value(test.standardError(), DECIMALS);
    work.step("t")
        .rounded("first", 2, means[0])
        .rounded("second", 2, means[1])
        .rounded("error", DECIMALS, test.standardError())
        .value(test.t(), DECIMALS)
        .marked("t");
    work.step("degrees")
        .rounded("sum", DECIMALS, shares[0] + shares[1])
        .with("m", Num.whole(b.length))
        .value(test.degreesOfFreedom(), 2)
        .marked("degrees");
    work.step("p").rounded("t", DECIMALS, Math.abs(test.t())).told(p).marked("p");
    work.names("difference", Num.rounded(test.difference(), 2));
    work.announce("t", Num.rounded(test.t(), DECIMALS), "t")
        .announce("degrees", degrees, "degrees")
        .announce("p", p, "p");
  }
}
