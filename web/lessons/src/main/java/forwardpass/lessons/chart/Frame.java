package forwardpass.lessons.chart;

import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;

/**
 * The part of a picture that its axes enclose, in user units.
 *
 * @param x the axis across, {@code y} the one upwards
 * @param isPlane whether the axes cross at the origin and their numbers stand beside them
 */
public record Frame(
    Axis x, Axis y, double left, double top, double right, double bottom, boolean isPlane) {
  private static final double HEIGHT = 220;
  private static final double NAME_ABOVE = 34;
  private static final double EDGE = 12;
  private static final double NUMBERS_BELOW = 28;
  private static final double NAME_BELOW = 22;

  /** A frame that leaves room for the axes' numbers and names. */
  static Frame around(Axis x, Axis y) {
    double top = y.name().isEmpty() ? EDGE : NAME_ABOVE;
    double widest = 0;
    if (y.hasNumbers()) {
      double step = Ticks.distance(y, HEIGHT, false);
      for (double at : Ticks.at(y, step)) {
        widest = Math.max(widest, Label.width(y.number(at, step).text()));
      }
    }
    double left = Math.max(EDGE, widest + EDGE);
    double right = Svg.WIDTH - 2 * EDGE;
    return new Frame(x, y, left, top, right, top + HEIGHT, false);
  }

  /** Square units: so wide, as high as the values demand, in the middle of the picture. */
  static Frame plane(Axis x, Axis y, double width) {
    double left = (Svg.WIDTH - width) / 2;
    double top = y.name().isEmpty() ? 0 : NAME_ABOVE;
    double height = width * (y.to() - y.from()) / (x.to() - x.from());
    return new Frame(x, y, left, top, left + width, top + height, true);
  }

  Frame high(double height) {
    return new Frame(x, y, left, top, right, top + height, isPlane);
  }

  Frame within(double newLeft, double newTop, double newRight, double newBottom) {
    return new Frame(x, y, newLeft, newTop, newRight, newBottom, isPlane);
  }

  /** How high the whole picture is, with what stands below the frame. */
  double height() {
    double name = x.name().isEmpty() ? 0 : NAME_BELOW;
    return bottom + (isPlane ? 0 : x.hasNumbers() ? NUMBERS_BELOW : EDGE) + name;
  }

  /** From values to x; on a logarithmic axis from powers of ten. */
  public Scale across() {
    return new Scale(x.even(x.from()), x.even(x.to()), left, right);
  }

  /** From values to y, which runs downwards on the page. */
  public Scale up() {
    return new Scale(y.even(y.from()), y.even(y.to()), bottom, top);
  }

  /** Where a value lies across. */
  public double x(double value) {
    return across().at(x.even(value));
  }

  /** Where a value lies upwards. */
  public double y(double value) {
    return up().at(y.even(value));
  }

  /** Whether a place lies within the frame or on its edge. */
  boolean holds(double px, double py) {
    return px >= left - 0.01 && px <= right + 0.01 && py >= top - 0.01 && py <= bottom + 0.01;
  }
}
