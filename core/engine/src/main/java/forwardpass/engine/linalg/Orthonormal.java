package forwardpass.engine.linalg;

/** Completing a set of orthonormal vectors, by Gram and Schmidt. */
final class Orthonormal {
  private Orthonormal() {}

  /**
   * A unit vector at right angles to the first {@code count} of these orthonormal vectors, of which
   * there are fewer than the space has dimensions: the axis that they cover least, with their
   * shadows taken away.
   */
  static double[] another(double[][] vectors, int count) {
    int n = vectors[0].length;
    double[] candidate = new double[n];
    candidate[leastCoveredAxis(vectors, count, n)] = 1;
    for (int pass = 0; pass < 2; pass++) { // the second removes what rounding left
      for (int i = 0; i < count; i++) {
        double shadow = 0;
        for (int k = 0; k < n; k++) {
          shadow += candidate[k] * vectors[i][k];
        }
        for (int k = 0; k < n; k++) {
          candidate[k] -= shadow * vectors[i][k];
        }
      }
      makeUnit(candidate);
    }
    return candidate;
  }

  private static int leastCoveredAxis(double[][] vectors, int count, int n) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int axis = 0; axis < n; axis++) {
      double covered = 0; // the squared length of the axis's shadow on the vectors' span
      for (int i = 0; i < count; i++) {
        covered += vectors[i][axis] * vectors[i][axis];
      }
      if (covered < least) {
        least = covered;
        best = axis;
      }
    }
    return best;
  }

  static void makeUnit(double[] vector) {
    double length = Vectors.norm(vector);
    for (int k = 0; k < vector.length; k++) {
      vector[k] = vector[k] / length + 0.0; // + 0 makes 0 of −0
    }
  }
}
