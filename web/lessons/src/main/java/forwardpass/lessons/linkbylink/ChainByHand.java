package forwardpass.lessons.linkbylink;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.slope.Measured;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The slope of (3x + 1)² in two ways: link by link, and multiplied out. */
public final class ChainByHand extends Worked {
  private static final NumberParameter X = new NumberParameter("x", 2.0, -5, 5, 0.5);
  private static final double STEP = 0.001;

  public ChainByHand() {
    super("derivatives-chain", X);
  }

  private static double f(double x) {
    double u = 3 * x + 1;
    return u * u;
  }

  @Override
  protected void work(Parameters given, Working work) {
    double x = given.get(X);
    double u = 3 * x + 1;
    double outer = 2 * u;
    double slope = 18 * x + 6;
    work.step("inside").with("x", x).num(Num.upTo(u, 3), 3);
    work.step("outer").with("u", u).num(Num.upTo(outer, 3), 3);
    work.step("inner").told(Num.whole(3));
    work.step("product").with("outer", outer).num(Num.upTo(3 * outer, 3), 3).marked("slope");
    work.step("expanded").with("x", x).num(Num.upTo(slope, 3), 3);
    Measured.row(work.step("measured"), "value", FiniteDifference.central(ChainByHand::f, x, STEP));
    work.announce("x", Num.upTo(x, 3), "x").announce("slope", Num.upTo(slope, 3), "slope");
  }
}
