package forwardpass.lessons.landscape;

/** A loss over two weights. */
interface Surface {
  /** How far the maps reach from the origin, each way. */
  double REACH = 2.5;

  /** The loss at (x, y). */
  double at(double x, double y);

  /** [∂L/∂x, ∂L/∂y] at (x, y). */
  double[] gradient(double x, double y);

  /** [∂²L/∂x², ∂²L/∂x∂y, ∂²L/∂y²] at (x, y). */
  double[] curvatures(double x, double y);

  /** Whether the loss is known at (x, y): a walk ends where it is not. */
  default boolean isKnown(double x, double y) {
    return Math.abs(x) <= 1e6 && Math.abs(y) <= 1e6; // NaN is not
  }

  /**
   * λ: the largest eigenvalue of the second derivatives at (x, y), the curvature that is steepest.
   */
  default double steepest(double x, double y) {
    double[] c = curvatures(x, y);
    double half = (c[0] - c[2]) / 2;
    return (c[0] + c[2]) / 2 + Math.sqrt(half * half + c[1] * c[1]);
  }
}
