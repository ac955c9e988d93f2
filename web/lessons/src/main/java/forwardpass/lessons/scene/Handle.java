package forwardpass.lessons.scene;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Scalar;

/**
 * A draggable point: a ring. It edits one component of a parameter, by pointer or by arrow keys,
 * and tells a screen reader what it is and where it stands.
 */
public final class Handle {
  private static final double HIT_RADIUS = 22;
  private static final double RING_RADIUS = 8;

  private Handle() {}

  /** How far a ring reaches, for a screen reader. */
  private record Reach(double least, double most) {
    static Reach of(Scale scale) {
      return new Reach(Math.min(scale.from(), scale.to()), Math.max(scale.from(), scale.to()));
    }

    /** As far as the parameter goes, within the axis. */
    static Reach of(Scale scale, Scalar<?> parameter) {
      Reach axis = of(scale);
      return new Reach(Math.max(parameter.min(), axis.least), Math.min(parameter.max(), axis.most));
    }
  }

  /**
   * A ring that moves along x.
   *
   * @param parameter the parameter's name, or {@code name.index}
   * @param scale from values to x
   */
  public static Element alongX(
      String parameter, String label, double value, Scale scale, double y) {
    return alongX(parameter, label, value, Reach.of(scale), scale, y);
  }

  /** The same for a parameter of one number, which may not reach as far as the axis. */
  public static Element alongX(
      Scalar<?> parameter, String label, double value, Scale scale, double y) {
    return alongX(parameter.id(), label, value, Reach.of(scale, parameter), scale, y);
  }

  private static Element alongX(
      String parameter, String label, double value, Reach reach, Scale scale, double y) {
    return ring(parameter, label, value, reach, scale.clamped(value), y, "x")
        .with("data-per-unit", Decimal.shortest(scale.perUnit()));
  }

  /** A ring that moves along y. */
  public static Element alongY(
      String parameter, String label, double value, Scale scale, double x) {
    return alongY(parameter, label, value, Reach.of(scale), scale, x);
  }

  /** The same for a parameter of one number, which may not reach as far as the axis. */
  public static Element alongY(
      Scalar<?> parameter, String label, double value, Scale scale, double x) {
    return alongY(parameter.id(), label, value, Reach.of(scale, parameter), scale, x);
  }

  private static Element alongY(
      String parameter, String label, double value, Reach reach, Scale scale, double x) {
    return ring(parameter, label, value, reach, x, scale.clamped(value), "y")
        .with("data-per-unit", Decimal.shortest(scale.perUnit()));
  }

  /**
   * A ring that moves in a plane.
   *
   * @param across the parameter's name, or {@code name.index}, of its x; {@code up} of its y
   * @param where what a screen reader hears of its place: {@code 2, 1}
   */
  public static Element inPlane(
      String across, String up, String label, String where, double x, double y, Plane plane) {
    double px = plane.x().clamped(x);
    double py = plane.y().clamped(y);
    return Element.of(
            "g",
            "handle",
            Svg.circle("handle-hit", 0, 0, HIT_RADIUS),
            Svg.circle("handle-ring", 0, 0, RING_RADIUS))
        .keyed("handle-" + across)
        .with("transform", "translate(" + Num.plain(px, 3) + " " + Num.plain(py, 3) + ")")
        .with("role", "slider")
        .with("tabindex", 0)
        .with("aria-label", label)
        .with("aria-valuemin", plane.x().from())
        .with("aria-valuemax", plane.x().to())
        .with("aria-valuenow", x)
        .with("aria-valuetext", where)
        .with("data-drag-x", across)
        .with("data-drag-y", up)
        .with("data-per-unit-x", Decimal.shortest(plane.x().perUnit()))
        .with("data-per-unit-y", Decimal.shortest(plane.y().perUnit()));
  }

  /** The same for a parameter of two numbers, told with at most so many digits after the point. */
  public static Element ofPoint(
      String parameter, String label, double[] at, int decimals, Plane plane) {
    String where = Num.upTo(at[0], decimals).text() + ", " + Num.upTo(at[1], decimals).text();
    return inPlane(parameter + ".0", parameter + ".1", label, where, at[0], at[1], plane);
  }

  private static Element ring(
      String parameter, String label, double value, Reach reach, double x, double y, String axis) {
    return Element.of(
            "g",
            "handle handle-" + axis,
            Svg.circle("handle-hit", 0, 0, HIT_RADIUS),
            Svg.circle("handle-ring", 0, 0, RING_RADIUS))
        .keyed("handle-" + parameter)
        .with("transform", "translate(" + Num.plain(x, 3) + " " + Num.plain(y, 3) + ")")
        .with("role", "slider")
        .with("tabindex", 0)
        .with("aria-label", label)
        .with("aria-valuemin", reach.least())
        .with("aria-valuemax", reach.most())
        .with("aria-valuenow", value)
        .with("aria-valuetext", Num.upTo(value, 3).text())
        .with("data-drag", parameter)
        .with("data-axis", axis);
  }
}
