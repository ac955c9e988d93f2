package forwardpass.engine.calculus;

import forwardpass.engine.format.Decimal;
import java.util.function.UnaryOperator;

/**
 * How every output of a function answers to every input. Row i is the gradient of output i, column
 * j says what moving input j does to all outputs. A layer of a network is such a function; the
 * chain rule multiplies the Jacobians of the layers, one after the other.
 */
public final class Jacobian {
  private Jacobian() {}

  /**
   * The Jacobian of f at x, [m, n], entry (i, j) = ∂fᵢ/∂xⱼ, measured by central differences.
   *
   * @param f from [n] to [m], m the same everywhere; sees copies of x
   * @param x the point, [n], n ≥ 1, finite
   */
  public static double[][] of(UnaryOperator<double[]> f, double[] x) {
    if (x.length == 0) {
      throw new IllegalArgumentException("jacobian: f has no inputs");
    }
    int m = f.apply(x.clone()).length;
    double[][] jacobian = new double[m][x.length];
    for (int j = 0; j < x.length; j++) {
      if (!(Math.abs(x[j]) <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "jacobian: number " + j + " is " + Decimal.shortest(x[j]) + ", must be finite");
      }
      double step = Partials.step(x[j]);
      double[] right = moved(f, x, j, step, m);
      double[] left = moved(f, x, j, -step, m);
      for (int i = 0; i < m; i++) {
        jacobian[i][j] = (right[i] - left[i]) / (2 * step);
      }
    }
    return jacobian;
  }

  /** f, [m], with input j moved by a step. */
  private static double[] moved(UnaryOperator<double[]> f, double[] x, int j, double step, int m) {
    double[] point = x.clone();
    point[j] += step;
    double[] outputs = f.apply(point);
    if (outputs.length != m) {
      throw new IllegalArgumentException(
          "jacobian: f gave " + m + " numbers at x, and " + outputs.length + " beside it");
    }
    return outputs;
  }
}
