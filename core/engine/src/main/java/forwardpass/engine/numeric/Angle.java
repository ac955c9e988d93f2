package forwardpass.engine.numeric;

/** The angle of a direction in the plane, in radians: the inverse of sine and cosine together. */
public final class Angle {
  private static final double QUARTER_PI = 0.7853981633974483;
  private static final int STEPS = 3;

  private Angle() {}

  /**
   * The angle from the x-axis to the direction (x, y), counter-clockwise, from −π to π.
   *
   * <p>A guess within 0.004, then steps: what is left of the way to the true angle φ is φ − θ, and
   * its sine, sin φ · cos θ − cos φ · sin θ, is known. Adding it leaves an error of a sixth of its
   * cube, so three steps are more than enough.
   *
   * @throws IllegalArgumentException if both are 0, which is no direction, or one is not finite
   */
  public static double of(double x, double y) {
    if (!(Math.abs(x) <= Double.MAX_VALUE && Math.abs(y) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("angle: both numbers must be finite");
    }
    if (x == 0 && y == 0) {
      throw new IllegalArgumentException("angle: (0, 0) has no direction");
    }
    double larger = Math.max(Math.abs(x), Math.abs(y));
    double cx = x / larger;
    double cy = y / larger;
    double length = Math.sqrt(cx * cx + cy * cy);
    double cos = cx / length;
    double sin = cy / length;
    double theta = guess(cos, sin);
    for (int i = 0; i < STEPS; i++) {
      theta += sin * Trig.cos(theta) - cos * Trig.sin(theta);
    }
    return theta;
  }

  /** Within 0.004 of the angle: a parabola for each eighth of the circle. */
  private static double guess(double cos, double sin) {
    double ax = Math.abs(cos);
    double ay = Math.abs(sin);
    double t = Math.min(ax, ay) / Math.max(ax, ay);
    double inEighth = QUARTER_PI * t + 0.273 * t * (1 - t);
    double inQuarter = ay <= ax ? inEighth : 2 * QUARTER_PI - inEighth;
    double inHalf = cos >= 0 ? inQuarter : 4 * QUARTER_PI - inQuarter;
    return sin >= 0 ? inHalf : -inHalf;
  }

  /** The same angle in degrees. */
  public static double degrees(double radians) {
    return radians * (45 / QUARTER_PI);
  }
}
