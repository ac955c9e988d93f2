package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;

/** Matrices of whole numbers with two given eigenvalues. */
final class TwoEigenvalues {
  private TwoEigenvalues() {}

  /** The one with {@code corner} in the upper left; no entry is 0 but by chance. */
  static Matrix matrix(int small, int large, int corner) {
    return Matrix.of(
        new double[][] {{corner, large - corner}, {corner - small, small + large - corner}});
  }
}
