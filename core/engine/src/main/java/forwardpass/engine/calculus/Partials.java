package forwardpass.engine.calculus;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.linalg.Vectors;
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

  /**
   * The slope of f at x along a direction: how much f grows for each unit of length walked that
   * way, by a central difference. Where f is smooth it is the dot product of the gradient with the
   * direction's unit vector.
   *
   * @param direction any vector but 0, [n]; only where it points counts
   */
  public static double along(
      ToDoubleFunction<double[]> f, double[] x, double[] direction, double step) {
    if (direction.length != x.length) {
      throw new IllegalArgumentException(
          "slope along a direction: x has "
              + x.length
              + " numbers, the direction "
              + direction.length);
    }
    double length = Vectors.norm(direction);
    if (!(length > 0 && length <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "slope along a direction: its length is " + Decimal.shortest(length));
    }
    return FiniteDifference.central(
            distance -> {
              double[] point = x.clone();
              for (int i = 0; i < point.length; i++) {
                point[i] += distance * (direction[i] / length);
              }
              return f.applyAsDouble(point);
            },
            0,
            step)
        .slope();
  }

  /** A small step for an entry of this size: a power of two, so that x ± step is exact. */
  static double step(double x) {
    double size = Math.max(1, Math.abs(x));
    return Binary.scale(1, Binary.exponent(size) + STEP_EXPONENT);
  }
}
