package forwardpass.lessons.backpropagation;

import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Backpropagation by hand through (ax + b)²: forwards, and back with a local derivative a step. */
public final class BackpropByHand extends Worked {
  private static final NumberParameter X = new NumberParameter("x", 2.0, -10, 10, 1);
  private static final NumberParameter A = new NumberParameter("a", 3.0, -10, 10, 1);
  private static final NumberParameter B = new NumberParameter("b", 1.0, -10, 10, 1);
  private static final int DECIMALS = 4;
  private static final int EXACT = -1;

  public BackpropByHand() {
    super("backprop-steps", X, A, B);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double x = given.get(X);
    double a = given.get(A);
    double b = given.get(B);
    double u = a * x;
    double v = u + b;
    double byV = 2 * v; // ∂f/∂f is 1
    double byX = byV * a; // ∂f/∂u is ∂f/∂v
    StepBuilder forward = work.step("forward");
    row(forward.formula("forward.u"), "u", a, x, u);
    row(forward.formula("forward.v"), "v", u, b, v);
    row(forward.formula("forward.f"), "f", v, v, v * v).marked("f");
    row(work.step("square"), "v", 1, v, byV);
    row(work.step("sum"), "u", byV, 1, byV);
    row(work.step("product"), "x", byV, a, byX).marked("slope");
    work.announce("f", Shown.one(num(v * v))).announce("slope", Shown.one(num(byX)));
    work.names("f", num(v * v), "f").names("slope", num(byX), "slope");
  }

  private static StepBuilder row(
      StepBuilder step, String row, double left, double right, double value) {
    return step.with("left", num(left)).with("right", num(right)).num(row, num(value), EXACT);
  }

  private static Num num(double value) {
    return Num.upTo(value + 0.0, DECIMALS); // + 0.0 turns −0 into 0
  }
}
