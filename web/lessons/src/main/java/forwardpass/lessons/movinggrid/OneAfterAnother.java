package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.ThreeMoves;

/** A matrix, and after it another: where the plane is on the way. */
record OneAfterAnother(ThreeMoves first, ThreeMoves second) {
  static OneAfterAnother of(Matrix first, Matrix second) {
    return new OneAfterAnother(ThreeMoves.of(first), ThreeMoves.of(second));
  }

  /** Where the axes are after so many moves, from 0 to 2. */
  Columns after(double moves) {
    return new Columns(at(moves, 1, 0), at(moves, 0, 1));
  }

  private double[] at(double moves, double x, double y) {
    double[] moved = first.partly(Math.min(1, moves), x, y);
    return second.partly(Math.max(0, moves - 1), moved[0], moved[1]);
  }
}
