package forwardpass.lessons.matrix;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
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

  /**
   * The moves of a matrix.
   *
   * @param matrix (2, 2)
   */
  public static ThreeMoves of(Matrix matrix) {
    Svd svd = Svd.of(matrix);
    double[] u = svd.u().column(0);
    double[] v = svd.v().column(0);
    // Both second columns stand at right angles to the first, to its left or to its right. Were
    // they turned to the left, the stretch would take up the signs.
    double[] otherU = svd.u().column(1);
    double[] otherV = svd.v().column(1);
    boolean mirrors =
        (u[0] * otherU[1] - u[1] * otherU[0]) * (v[0] * otherV[1] - v[1] * otherV[0]) < 0;
    double high = svd.s()[1];
    return new ThreeMoves(
        -Angle.of(v[0], v[1]), svd.s()[0], mirrors ? -high : high, Angle.of(u[0], u[1]));
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

  private static double[] turn(double angle, double px, double py) {
    double cos = Trig.cos(angle);
    double sin = Trig.sin(angle);
    return new double[] {cos * px - sin * py, sin * px + cos * py};
  }
}
