package forwardpass.lessons.statistics;

import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.engine.statistics.Normal;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** An interval for a share of right answers: the plain one, and Wilson's. */
public final class WilsonByHand extends Worked {
  private static final IntegerParameter RIGHT = new IntegerParameter("right", 18, 0, 2000);
  private static final IntegerParameter N = new IntegerParameter("n", 20, 1, 2000);
  private static final NumberParameter LEVEL = new NumberParameter("level", 0.95, 0.5, 0.999, 0.01);

  public WilsonByHand() {
    super("statistics-wilson", RIGHT, N, LEVEL);
  }

  @Override
  protected void work(Parameters given, Working work) {
    int right = given.get(RIGHT);
    int n = given.get(N);
    if (right > n) {
      work.refuses(Message.of("too-many").with("right", right).with("n", n));
      right = n; // sentences of the text go on with what there can be
    }
    double share = (double) right / n;
    double z = Normal.twoSidedCritical(given.get(LEVEL));
    double plain = z * Frequencies.standardError(share, n);
    double square = z * z / n;
    double centre = (share + square / 2) / (1 + square);
    ConfidenceInterval wilson = ConfidenceInterval.ofProportion(right, n, given.get(LEVEL));
    double half = z / (1 + square) * Math.sqrt(share * (1 - share) / n + square / n / 4);
    Num zShown = Num.fixed(z, 3);
    work.let("p", 4, share).let("z", zShown).let("s", 4, square);
    work.let("centre", 4, centre).let("half", 4, half);
    work.step("share").with("right", right).num(Num.rounded(share, 4), 4);
    work.step("critical").told(zShown);
    ends(work.step("plain"), "plain", share - plain, share + plain);
    work.step("square").num(Num.rounded(square, 4), 4);
    work.step("centre").num(Num.rounded(centre, 4), 4);
    work.step("half").num(Num.rounded(half, 4), 4);
    ends(work.step("ends"), "ends", wilson.low(), wilson.high());
    work.names("plain", Num.rounded(share + plain, 3));
    work.announce("low", Num.fixed(wilson.low(), 3)).announce("high", Num.fixed(wilson.high(), 3));
  }

  private static void ends(StepBuilder step, String words, double low, double high) {
    step.formula(words + ".low").num("low", Num.rounded(low, 3), 3);
    step.formula(words + ".high").num("high", Num.rounded(high, 3), 3);
  }
}
