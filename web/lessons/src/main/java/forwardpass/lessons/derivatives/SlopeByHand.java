package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.calculus.Float32Difference;
import forwardpass.engine.format.Decimal;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The slope of x² by hand, with a step of 10⁻ᵏ; then the same four lines in float32. */
public final class SlopeByHand extends Worked {
  private static final NumberParameter X = new NumberParameter("x", 3.0, -5, 5, 0.5);
  private static final IntegerParameter K = new IntegerParameter("k", 3, 0, 16);
  private static final int MOST_DECIMALS = 15; // a double of this size has no more

  public SlopeByHand() {
    super("derivatives-slope", X, K);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double x = given.get(X);
    int k = given.get(K);
    double step = Decimal.valueOf("1e-" + k);
    FiniteDifference.Slope found = FiniteDifference.forward(at -> at * at, x, step);
    int places = Math.min(MOST_DECIMALS, 2 * k + 2);
    Num left = Num.upTo(found.atLeft(), 4);
    Num right = Num.upTo(found.atRight(), places);
    Num rise = Num.upTo(found.rise(), places);
    Num run = Num.upTo(found.run(), k);
    square(work.step("here"), x, 3).told(left);
    square(work.step("there"), found.right(), k + 3).told(right);
    two(work.step("rise"), right, left).told(rise);
    Num slope = Num.upTo(found.slope(), 9);
    two(work.step("slope"), rise, run).told(slope).marked("slope");
    Num narrow = float32(work.step("float32"), (float) x, run);
    work.announce("slope", Shown.one(slope)).announce("narrow", Shown.one(narrow));
    work.names("run", run, "k").names("slope", slope, "slope").names("narrow", narrow, "narrow");
  }

  private static StepBuilder square(StepBuilder step, double x, int decimals) {
    return step.formula("square.numbers").with("x", Num.upTo(x, decimals));
  }

  private static StepBuilder two(StepBuilder step, Num a, Num b) {
    return step.with("a", a).with("b", b);
  }

  /** Place, value, rise and slope, each rounded to a float; gives the slope. */
  private static Num float32(StepBuilder step, float x, Num run) {
    Float32Difference.Slope found =
        Float32Difference.forward(
            z -> Float32Difference.round(z * z), x, Float32Difference.round(run.value()));
    Num left = Num.upTo(found.atLeft(), 9);
    Num right = Num.upTo(found.atRight(), 9);
    Num rise = Num.upTo(found.rise(), 12);
    Num slope = Num.upTo(found.slope(), 6);
    Num start = Num.upTo(found.left(), 3); // x, as the floats have it
    two(step.formula("float32.place"), start, run).told("place", Num.upTo(found.right(), 9));
    square(step, found.right(), 9).told("value", right);
    two(step.formula("rise.numbers"), right, left).told("rise", rise);
    two(step.formula("slope.numbers"), rise, run).told("slope", slope).marked("narrow");
    return slope;
  }
}
