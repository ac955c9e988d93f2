package forwardpass.lessons.grid;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;

/** Matrices of a fixed shape that are typed into, and how a number in one is shown. */
public final class Grids {
  private static final double LARGEST = 99;

  private Grids() {}

  /** A matrix of fixed shape to be typed into. */
  public static MatrixParameter parameter(String id, double step, double[]... rows) {
    return MatrixParameter.fixed(id, Tables.rows(rows), -LARGEST, LARGEST, step);
  }

  public static Matrix matrix(Parameters parameters, MatrixParameter parameter) {
    return Tables.matrix(parameters.get(parameter));
  }

  /** A number with at most so many digits after the point; −∞ as it is written. */
  public static Num shown(double value, int decimals) {
    return Double.isInfinite(value)
        ? new Num(value, value < 0 ? "\u2212\u221e" : "\u221e")
        : Num.upTo(value + 0.0, decimals); // + 0.0 turns −0 into 0
  }
}
