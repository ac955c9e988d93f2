package forwardpass.lessons.matrix;

import forwardpass.engine.linalg.Determinant;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Angle;
import forwardpass.engine.numeric.Trig;

/**
 * A 2×2 matrix as three moves of the plane, its singular value decomposition: turn by {@code
 * start}, stretch the axes, turn by {@code last}. Where the matrix turns the plane over, the second
 * stretch is negative.
 *
 * @param start in radians, counterclockwise; {@code last} likewise
 * @param wide the first singular value; {@code high} the second, with the sign of the determinant
 */
public record ThreeMoves(double start, double wide, double high, double last) {
  private static final double FULL_TURN = 6.283185307179586;
  private static final double HALF_TURN = FULL_TURN / 2;
  private static final double EIGHTH_TURN = FULL_TURN / 8;
  private static final double ROUNDING = 1e-12; // in radians

  /**
   * The moves of a matrix.
   *
   * @param matrix (2, 2)
   */
  public static ThreeMoves of(Matrix matrix) {
    double a = matrix.get(0, 0);
    double b = matrix.get(0, 1);
    double c = matrix.get(1, 0);
    double d = matrix.get(1, 1);
    // A matrix is a turn, [[x, −y], [y, x]], and a mirroring, [[x, y], [y, −x]], added up. An arrow
    // at the angle v leaves the one at turn + v and the other at mirror − v. Where the two agree
    // the matrix stretches most, and at right angles to it least.
    double turn = angle((a + d) / 2, (c - b) / 2);
    double mirror = angle((a - d) / 2, (b + c) / 2);
    double turned = Vectors.norm(new double[] {(a + d) / 2, (c - b) / 2});
    double mirrored = Vectors.norm(new double[] {(a - d) / 2, (b + c) / 2});
    // Without the one or the other every direction is stretched alike; the first turn is left out.
    boolean isEven = turned == 0 || mirrored == 0;
    double most = isEven ? 0 : (mirror - turn) / 2;
    double last = isEven ? mirror + turn : (mirror + turn) / 2; // one of the two is 0
    // Of the two opposite arrows take the one whose larger entry is positive, as Svd does.
    if (most < -EIGHTH_TURN - ROUNDING || most >= 3 * EIGHTH_TURN - ROUNDING) {
      most += most < 0 ? HALF_TURN : -HALF_TURN;
      last += last > 0 ? -HALF_TURN : HALF_TURN;
    }
    double wide = turned + mirrored;
    double high = wide == 0 ? 0 : Determinant.ofTwoByTwo(a, b, c, d) / wide;
    return new ThreeMoves(-most, wide, high, last);
  }

  /**
   * Where a point has come after the moves made so far: 1 after the first turn, 2 after the
   * stretch, 3 at the end.
   */
  public double[] moved(double moves, double px, double py) {
    double[] turned = turn(start * Math.min(1, moves), px, py);
    double part = Math.max(0, Math.min(1, moves - 1));
    double[] stretched = {(1 + part * (wide - 1)) * turned[0], (1 + part * (high - 1)) * turned[1]};
    return turn(last * Math.max(0, moves - 2), stretched[0], stretched[1]);
  }

  /** Where the matrix takes a point when the share {@code part} of its turn and stretch is made. */
  public double[] partly(double part, double px, double py) {
    double[] turned = turn(start, px, py);
    double[] stretched =
        turn(-start, (1 + part * (wide - 1)) * turned[0], (1 + part * (high - 1)) * turned[1]);
    double whole = start + last;
    double shortWay = whole - FULL_TURN * Math.floor(whole / FULL_TURN + 0.5);
    return turn(part * shortWay, stretched[0], stretched[1]);
  }

  private static double angle(double x, double y) {
    return x == 0 && y == 0 ? 0 : Angle.of(x, y);
  }

  private static double[] turn(double angle, double px, double py) {
    double cos = Trig.cos(angle);
    double sin = Trig.sin(angle);
    return new double[] {cos * px - sin * py, sin * px + cos * py};
  }
}
