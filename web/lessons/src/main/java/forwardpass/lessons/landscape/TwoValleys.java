package forwardpass.lessons.landscape;

import forwardpass.engine.numeric.Exp;

/**
 * A narrow valley beside a wide and deeper one, pressed into a shallow bowl: two bells, upside
 * down.
 */
record TwoValleys() implements Surface {
  private static final double GROUND = 1.6;
  private static final double BOWL = 0.06;
  private static final Bell NARROW = new Bell(-1.2, 0.4, 1.0, 0.4);
  private static final Bell WIDE = new Bell(1.1, -0.4, 1.4, 1.0);

  /**
   * depth · exp(−r²/2s²), r the distance from (cx, cy).
   *
   * @param s its width
   */
  private record Bell(double cx, double cy, double depth, double s) {
    double at(double x, double y) {
      double square = (x - cx) * (x - cx) + (y - cy) * (y - cy);
      return depth * Exp.exp(-square / (2 * s * s));
    }
  }

  @Override
  public double at(double x, double y) {
    return GROUND + BOWL * (x * x + y * y) - NARROW.at(x, y) - WIDE.at(x, y);
  }

  @Override
  public double[] gradient(double x, double y) {
    double[] sum = {2 * BOWL * x, 2 * BOWL * y};
    addGradient(sum, NARROW, x, y);
    addGradient(sum, WIDE, x, y);
    return sum;
  }

  private static void addGradient(double[] sum, Bell bell, double x, double y) {
    double share = bell.at(x, y) / (bell.s * bell.s);
    sum[0] += share * (x - bell.cx);
    sum[1] += share * (y - bell.cy);
  }

  @Override
  public double[] curvatures(double x, double y) {
    double[] sum = {2 * BOWL, 0, 2 * BOWL};
    addCurvatures(sum, NARROW, x, y);
    addCurvatures(sum, WIDE, x, y);
    return sum;
  }

  private static void addCurvatures(double[] sum, Bell bell, double x, double y) {
    double square = bell.s * bell.s;
    double share = bell.at(x, y) / square;
    double dx = x - bell.cx;
    double dy = y - bell.cy;
    sum[0] += share * (1 - dx * dx / square);
    sum[1] -= share * dx * dy / square;
    sum[2] += share * (1 - dy * dy / square);
  }
}
