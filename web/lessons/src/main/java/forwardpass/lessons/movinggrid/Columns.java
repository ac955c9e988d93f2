package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.Determinant;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;

/**
 * A 2×2 matrix by its columns.
 *
 * @param first where [1, 0] lands; {@code second} likewise for [0, 1]
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record Columns(double[] first, double[] second) {
  static Columns of(Parameters parameters, MatrixParameter matrix) {
    return of(Tables.matrix(parameters.get(matrix)));
  }

  static Columns of(Matrix matrix) {
    return new Columns(matrix.column(0), matrix.column(1));
  }

  Matrix matrix() {
    return Matrix.of(first, second).transpose();
  }

  /** Where a point lands: so much of the first column, so much of the second. */
  double[] image(double x, double y) {
    return new double[] {x * first[0] + y * second[0], x * first[1] + y * second[1]};
  }

  double determinant() {
    return Determinant.ofTwoByTwo(matrix());
  }
}
