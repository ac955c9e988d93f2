package forwardpass.engine.calculus;

import forwardpass.engine.format.Decimal;
import java.util.function.DoubleUnaryOperator;

/**
 * The slope of a function, measured: go a small step and divide the rise by the run.
 *
 * <p>The forward difference (f(x + Δ) − f(x)) / Δ is wrong by about Δ·f″/2; the central one, (f(x +
 * Δ) − f(x − Δ)) / 2Δ, by about Δ²·f‴/6. A smaller step helps until rounding takes over: f is known
 * to about 16 digits (7 in float32), and the subtraction leaves only those in which the two values
 * differ.
 */
public final class FiniteDifference {
  private FiniteDifference() {}

  /**
   * A measured slope with all that went into it.
   *
   * @param left where the first value was taken
   * @param right where the second was
   * @param atLeft f(left)
   * @param atRight f(right)
   * @param rise atRight − atLeft
   * @param run Δ (forward) or 2Δ (central)
   * @param slope rise / run
   */
  public record Slope(
      double left,
      double right,
      double atLeft,
      double atRight,
      double rise,
      double run,
      double slope) {}

  /** (f(x + Δ) − f(x)) / Δ, for a step Δ that is not 0. */
  public static Slope forward(DoubleUnaryOperator f, double x, double step) {
    checkStep(step);
    return between(f, x, x + step, step);
  }

  /** (f(x + Δ) − f(x − Δ)) / 2Δ, for a step Δ that is not 0. */
  public static Slope central(DoubleUnaryOperator f, double x, double step) {
    checkStep(step);
    return between(f, x - step, x + step, 2 * step);
  }

  private static Slope between(DoubleUnaryOperator f, double left, double right, double run) {
    double atLeft = f.applyAsDouble(left);
    double atRight = f.applyAsDouble(right);
    double rise = atRight - atLeft;
    return new Slope(left, right, atLeft, atRight, rise, run, rise / run);
  }

  static void checkStep(double step) {
    if (step == 0 || Double.isNaN(step) || Double.isInfinite(step)) {
      throw new IllegalArgumentException(
          "the step is " + Decimal.shortest(step) + ": it must be finite and not 0");
    }
  }
}
