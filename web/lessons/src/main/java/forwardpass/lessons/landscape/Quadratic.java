package forwardpass.lessons.landscape;

/**
 * A bowl, or, where its curvatures differ, a ravine: L = ½ λx (x − cx)² + ½ λy (y − cy)².
 *
 * @param cx where its minimum lies across, {@code cy} upwards
 * @param lx λx, its curvature across, {@code ly} upwards
 */
record Quadratic(double cx, double cy, double lx, double ly) implements Surface {
  @Override
  public double at(double x, double y) {
    return 0.5 * lx * (x - cx) * (x - cx) + 0.5 * ly * (y - cy) * (y - cy);
  }

  @Override
  public double[] gradient(double x, double y) {
    return new double[] {lx * (x - cx), ly * (y - cy)};
  }

  @Override
  public double[] curvatures(double x, double y) {
    return new double[] {lx, 0, ly};
  }
}
