package forwardpass.lessons.gradients;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.calculus.Partials;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.slope.Measured;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The two partial derivatives of x² + 3xy by hand, and both once more by measuring. */
public final class PartialsByHand extends Worked {
  private static final NumberParameter X = new NumberParameter("x", 2.0, -5, 5, 0.5);
  private static final NumberParameter Y = new NumberParameter("y", 1.0, -5, 5, 0.5);
  private static final double STEP = 0.001;

  public PartialsByHand() {
    super("derivatives-partials", X, Y);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double x = given.get(X);
    double y = given.get(Y);
    double[] gradient = Quadratic.MIXED.gradient(x, y);
    work.step("across").with("x", x).with("y", y).num(Num.upTo(gradient[0], 3), 3);
    work.step("up").with("x", x).num(Num.upTo(gradient[1], 3), 3);
    work.step("gradient")
        .list("gradient", 0, Shown.typed(gradient), 3, gradient)
        .marked("gradient");
    StepBuilder measured = work.step("measured");
    for (int i = 0; i < gradient.length; i++) {
      FiniteDifference.Slope slope =
          Partials.partial(p -> Quadratic.MIXED.at(p[0], p[1]), new double[] {x, y}, i, STEP);
      Measured.row(measured, Integer.toString(i), slope);
    }
    work.announce("gradient", Shown.typed(gradient), "gradient");
  }
}
