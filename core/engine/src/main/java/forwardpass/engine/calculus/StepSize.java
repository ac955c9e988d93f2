package forwardpass.engine.calculus;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;

/**
 * How large a step a finite difference wants. Two errors pull in opposite directions: the curve
 * bends away within the step, which grows with Δ, and rounding blurs the two values, which counts
 * the more the smaller the Δ that divides it. At the best step the two together are least. Source:
 * Press and others, Numerical Recipes, section 5.7.
 */
public final class StepSize {
  /** Rounding to float64 changes a number by at most this share of it: 2⁻⁵³. */
  public static final double FLOAT64 = 0x1p-53;

  /** The same for float32: 2⁻²⁴. */
  public static final double FLOAT32 = 0x1p-24;

  private StepSize() {}

  /** What the bend adds to a forward difference: Δ·|f″|/2. */
  public static double forwardBend(double step, double second) {
    return Math.abs(step) * Math.abs(second) / 2;
  }

  /** What the bend adds to a central difference: Δ²·|f‴|/6. */
  public static double centralBend(double step, double third) {
    return step * step * Math.abs(third) / 6;
  }

  /**
   * What rounding may add to a slope: both values of f may be off by the share u of their size, and
   * the difference is divided by the run, 2u·|f|/run.
   *
   * @param run Δ for a forward difference, 2Δ for a central one
   * @param u {@link #FLOAT64} or {@link #FLOAT32}
   */
  public static double rounding(double run, double value, double u) {
    FiniteDifference.checkStep(run);
    return 2 * u * Math.abs(value) / Math.abs(run);
  }

  /**
   * The best step of a forward difference, 2·√(u·|f|/|f″|): about the square root of u.
   *
   * @param value f, not 0
   * @param second f″, not 0
   */
  public static double forward(double value, double second, double u) {
    return 2 * Math.sqrt(u * ratio(value, second));
  }

  /**
   * The best step of a central difference, ∛(3·u·|f|/|f‴|): about the cube root of u.
   *
   * @param value f, not 0
   * @param third f‴, not 0
   */
  public static double central(double value, double third, double u) {
    return Exp.exp(Log.log(3 * u * ratio(value, third)) / 3);
  }

  /** |f| over the size of a derivative; without bend, or without a value, no step is best. */
  private static double ratio(double value, double derivative) {
    double ratio = Math.abs(value) / Math.abs(derivative);
    if (!(ratio > 0 && ratio <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "step size: f is "
              + Decimal.shortest(value)
              + " and its bend "
              + Decimal.shortest(derivative)
              + ": both must be finite and not 0");
    }
    return ratio;
  }
}
