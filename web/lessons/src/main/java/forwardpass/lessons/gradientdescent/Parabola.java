package forwardpass.lessons.gradientdescent;

/** The loss of one weight that this chapter begins with: L(w) = (w − 1)², of curvature 2. */
final class Parabola {
  static final double MINIMUM = 1;
  static final double CURVATURE = 2;

  private Parabola() {}

  static double loss(double w) {
    return (w - MINIMUM) * (w - MINIMUM);
  }

  static double slope(double w) {
    return CURVATURE * (w - MINIMUM);
  }
}
