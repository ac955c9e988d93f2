package forwardpass.lessons.landscape;

/**
 * A pass between two valleys: L = ½x² − ½y² + y⁴/16. At the origin the slope is 0 and the ground
 * rises across and falls upwards; the minima lie at (0, 2) and (0, −2).
 */
record Saddle() implements Surface {
  @Override
  public double at(double x, double y) {
    double square = y * y;
    return 0.5 * x * x - 0.5 * square + square * square / 16;
  }

  @Override
  public double[] gradient(double x, double y) {
    return new double[] {x, -y + y * y * y / 4};
  }

  @Override
  public double[] curvatures(double x, double y) {
    return new double[] {1, 0, -1 + 0.75 * y * y};
  }
}
