package forwardpass.lessons.gradients;

import forwardpass.engine.numeric.Trig;
import forwardpass.lessons.node.Num;

/**
 * How a block is seen from afar: turned about its upright axis, then tilted towards the eye. Nearer
 * things are not drawn larger.
 *
 * @param turn in degrees
 * @param tilt in degrees: 0 from the side, 90 from above
 * @param scale user units for one unit
 */
record View3d(double turn, double tilt, double scale, double centreX, double centreY) {
  /** A direction of length 1, so many degrees left of the x axis. */
  record Direction(double x, double y) {
    static Direction of(double degrees) {
      return new Direction(Trig.cosDegrees(degrees), Trig.sinDegrees(degrees));
    }
  }

  /** Where a point is drawn. */
  record Spot(double x, double y) {
    String text() {
      return Num.plain(x, 1) + "," + Num.plain(y, 1);
    }
  }

  /** Whether a step along x leads away from the eye; likewise along y. */
  boolean xLeadsAway() {
    return Trig.sinDegrees(turn) > 0;
  }

  boolean yLeadsAway() {
    return Trig.cosDegrees(turn) > 0;
  }

  Spot at(double x, double y, double z) {
    double sin = Trig.sinDegrees(turn);
    double cos = Trig.cosDegrees(turn);
    double right = x * cos - y * sin;
    double away = x * sin + y * cos;
    double up = z * Trig.cosDegrees(tilt) + away * Trig.sinDegrees(tilt);
    return new Spot(centreX + scale * right, centreY - scale * up);
  }
}
