package forwardpass.lessons.scene;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;

/**
 * A draggable point: a ring. It edits one component of a parameter, by pointer or by arrow keys,
 * and tells a screen reader what it is and where it stands.
 */
public final class Handle {
  private static final double HIT_RADIUS = 22;
  private static final double RING_RADIUS = 8;

  private Handle() {}

  /**
   * A ring that moves along x.
   *
   * @param parameter the parameter's name, or {@code name.index}
   * @param scale from values to x
   */
  public static Element alongX(
      String parameter, String label, double value, Scale scale, double y) {
    return ring(parameter, label, value, scale, scale.clamped(value), y, "x")
        .with("data-per-unit", Decimal.shortest(scale.perUnit()));
  }

  /** A ring that moves along y. */
  public static Element alongY(
      String parameter, String label, double value, Scale scale, double x) {
    return ring(parameter, label, value, scale, x, scale.clamped(value), "y")
        .with("data-per-unit", Decimal.shortest(scale.perUnit()));
  }

  private static Element ring(
      String parameter, String label, double value, Scale scale, double x, double y, String axis) {
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
        .with("aria-valuemin", Math.min(scale.from(), scale.to()))
        .with("aria-valuemax", Math.max(scale.from(), scale.to()))
        .with("aria-valuenow", value)
        .with("aria-valuetext", Num.upTo(value, 3).text())
        .with("data-drag", parameter)
        .with("data-axis", axis);
  }
}
