package forwardpass.engine.linalg;

/** The sign convention of singular vectors and eigenvectors: the largest entry is positive. */
final class Signs {
  private Signs() {}

  /**
   * Makes the entry with the largest absolute value positive; the first of equals decides (equal to
   * within a few units in the last place, so that rounding does not decide between them).
   *
   * @return whether the vector was flipped
   */
  static boolean flipToConvention(double[] vector) {
    double largest = Vectors.maxNorm(vector);
    for (double x : vector) {
      if (Math.abs(x) >= largest * (1 - 0x1p-40)) {
        if (x < 0) {
          flip(vector);
          return true;
        }
        return false;
      }
    }
    return false;
  }

  static void flip(double[] vector) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] = 0 - vector[i]; // and not −x, which would make −0 of 0
    }
  }
}
