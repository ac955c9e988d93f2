package forwardpass.engine.linalg;

/**
 * The SVD by turning columns until all are at right angles (M. R. Hestenes, 1958).
 *
 * <p>Multiply A from the right by a rotation of two columns, chosen so that these two become
 * orthogonal. Sweep over all pairs again and again: the angles close in on 90° fast. When A·V has
 * orthogonal columns we are done: their lengths are the singular values, the columns divided by
 * their lengths are U, and the product of all rotations is V.
 *
 * <p>The method also finds tiny singular values to many digits (J. Demmel and K. Veselić, "Jacobi's
 * method is more accurate than QR", 1992).
 */
final class OneSidedJacobi {
  private static final int MAX_SWEEPS = 60; // ten are rarely needed

  /** A column this much shorter than the longest entry counts as zero. */
  private static final double VANISHED = 0x1p-960;

  private final double[][] columns; // n columns of A·V, each [m]; then of U
  private final double[][] rotations; // n columns of V, each [n]
  private final double[] lengths; // [n]

  private OneSidedJacobi(Matrix tall) {
    int n = tall.cols();
    columns = new double[n][];
    rotations = new double[n][n];
    lengths = new double[n];
    for (int j = 0; j < n; j++) {
      columns[j] = tall.column(j);
      rotations[j][j] = 1;
      lengths[j] = length(columns[j]);
    }
  }

  /**
   * Decomposes a matrix with at least as many rows as columns, whose largest entry is near 1 (or
   * all of whose entries are 0).
   */
  static OneSidedJacobi of(Matrix tall) {
    OneSidedJacobi jacobi = new OneSidedJacobi(tall);
    int sweeps = 0;
    while (jacobi.sweep()) {
      if (++sweeps > MAX_SWEEPS) {
        throw new IllegalStateException("SVD: no convergence for a " + tall.shape() + " matrix");
      }
    }
    jacobi.sortByLength();
    jacobi.makeUnitColumns();
    return jacobi;
  }

  /** U as its columns, n of [m]. */
  double[][] left() {
    return columns;
  }

  /** s, largest first, [n]. */
  double[] singularValues() {
    return lengths;
  }

  /** V as its columns, n of [n]. */
  double[][] right() {
    return rotations;
  }

  /** Makes every pair of columns orthogonal once; says whether any pair was not. */
  private boolean sweep() {
    // The cosine of two orthogonal columns, computed, is off by about this much.
    double tolerance = 0x1p-52 * Math.sqrt(columns[0].length);
    boolean rotated = false;
    for (int i = 0; i < columns.length - 1; i++) {
      for (int j = i + 1; j < columns.length; j++) {
        if (lengths[i] < lengths[j]) {
          swap(i, j); // longer columns first: fewer sweeps
        }
        if (lengths[j] == 0) {
          continue;
        }
        double cosine = cosine(columns[i], columns[j], 1 / lengths[i], 1 / lengths[j]);
        if (Math.abs(cosine) > tolerance) {
          makeOrthogonal(i, j, cosine);
          rotated = true;
        }
      }
    }
    return rotated;
  }

  /**
   * Rotates columns a and b by the angle θ that makes them orthogonal: tan θ is the smaller root t
   * of t² + 2ζt − 1 = 0 with ζ = (|b|² − |a|²) / (2 a·b).
   */
  private void makeOrthogonal(int i, int j, double cosine) {
    double zeta = (lengths[j] / lengths[i] - lengths[i] / lengths[j]) / (2 * cosine);
    double size = Math.abs(zeta);
    double root = size < 1e150 ? Math.sqrt(1 + zeta * zeta) : size; // ζ² would overflow
    double tangent = (zeta < 0 ? -1 : 1) / (size + root);
    double cos = 1 / Math.sqrt(1 + tangent * tangent);
    double sin = cos * tangent;
    rotate(columns[i], columns[j], cos, sin);
    rotate(rotations[i], rotations[j], cos, sin);
    lengths[i] = length(columns[i]);
    lengths[j] = length(columns[j]);
  }

  private static void rotate(double[] a, double[] b, double cos, double sin) {
    for (int k = 0; k < a.length; k++) {
      double ak = a[k];
      a[k] = cos * ak - sin * b[k];
      b[k] = sin * ak + cos * b[k];
    }
  }

  /** a·b / (|a||b|), each factor scaled first so that no product of tiny numbers vanishes. */
  private static double cosine(double[] a, double[] b, double inverseA, double inverseB) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += (a[k] * inverseA) * (b[k] * inverseB);
    }
    return sum;
  }

  private static double length(double[] column) {
    double length = Vectors.norm(column);
    return length < VANISHED ? 0 : length;
  }

  private void sortByLength() {
    for (int i = 0; i < lengths.length - 1; i++) {
      int longest = i;
      for (int j = i + 1; j < lengths.length; j++) {
        if (lengths[j] > lengths[longest]) {
          longest = j;
        }
      }
      swap(i, longest);
    }
  }

  private void swap(int i, int j) {
    double[] column = columns[i];
    columns[i] = columns[j];
    columns[j] = column;
    double[] rotation = rotations[i];
    rotations[i] = rotations[j];
    rotations[j] = rotation;
    double length = lengths[i];
    lengths[i] = lengths[j];
    lengths[j] = length;
  }

  /** Divides columns by their lengths; where that is zero, any new direction will do. */
  private void makeUnitColumns() {
    for (int j = 0; j < columns.length; j++) {
      if (lengths[j] > 0) {
        for (int k = 0; k < columns[j].length; k++) {
          columns[j][k] /= lengths[j];
        }
      } else {
        columns[j] = Orthonormal.another(columns, j);
      }
    }
  }
}
