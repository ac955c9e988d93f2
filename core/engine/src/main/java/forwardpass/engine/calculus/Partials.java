package forwardpass.engine.calculus;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Binary;
import java.util.function.ToDoubleFunction;

/**
 * Partial derivatives, measured: move one number, hold the others still. All partials together are
 * the gradient, which points uphill.
 */
public final class Partials {
  /** 2⁻¹⁷ ≈ 7.6·10⁻⁶, near ∛ε: where a central difference's two errors are about equal. */
  private static final int STEP_EXPONENT = -17;

  private Partials() {}

  /**
   * ∂f/∂xᵢ at x by a central difference.
   *
   * @param f sees a copy of x, [n], with only entry i moved
   * @param i which entry moves, 0 … n − 1
   */
  public static FiniteDifference.Slope partial(
      ToDoubleFunction<double[]> f, double[] x, int i, double step) {
    if (i < 0 || i >= x.length) {
      throw new IllegalArgumentException(
          "partial " + i + " of a function of " + x.length + " numbers");
    }
    return FiniteDifference.central(
        moved -> {
          double[] point = x.clone();
          point[i] = moved;
          return f.applyAsDouble(point);
        },
        x[i],
        step);
  }

  /** ∇f at x, [n]: every partial, each with the step that suits its entry. */
  public static double[] gradient(ToDoubleFunction<double[]> f, double[] x) {
    double[] gradient = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      if (!(Math.abs(x[i]) <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "gradient: number " + i + " is " + Decimal.shortest(x[i]) + ", must be finite");
      }
      gradient[i] = partial(f, x, i, step(x[i])).slope();
    }
    return gradient;
  }

  /** A small step for an entry of this size: a power of two, so that x ± step is exact. */
  static double step(double x) {
    double size = Math.max(1, Math.abs(x));
    return Binary.scale(1, Binary.exponent(size) + STEP_EXPONENT);
  }
}
