package forwardpass.engine.linalg;

/**
 * A mirror, I − β·v·vᵀ: it swaps the sides of the plane at right angles to v, changes no length,
 * and is its own inverse. With the right plane it lays a given vector onto the first axis.
 */
final class Householder {
  private final double[] v; // [size], its first entry 1
  private final double beta; // 2 / vᵀv, or 0 where there is nothing to do

  private Householder(double[] v, double beta) {
    this.v = v;
    this.beta = beta;
  }

  /** The mirror that maps x to (±|x|, 0, …, 0). */
  static Householder ontoFirstAxis(double[] x) {
    double[] v = x.clone();
    double length = Vectors.norm(x);
    if (length == 0) {
      return new Householder(v, 0);
    }
    // Away from x's own side, so that the difference does not cancel.
    double pivot = x[0] >= 0 ? x[0] + length : x[0] - length;
    double squares = 1;
    v[0] = 1;
    for (int i = 1; i < v.length; i++) {
      v[i] = x[i] / pivot;
      squares += v[i] * v[i];
    }
    return new Householder(v, 2 / squares);
  }

  /** Mirrors, in a vector, the entries that begin at {@code top}. */
  void applyTo(double[] x, int top) {
    double shadow = 0;
    for (int i = 0; i < v.length; i++) {
      shadow += v[i] * x[top + i];
    }
    for (int i = 0; i < v.length; i++) {
      x[top + i] -= beta * shadow * v[i];
    }
  }

  /** Mirrors, in columns {@code from} … {@code to} of h, the rows that begin at {@code top}. */
  void applyToRows(double[][] h, int top, int from, int to) {
    for (int j = from; j <= to; j++) {
      double shadow = 0;
      for (int i = 0; i < v.length; i++) {
        shadow += v[i] * h[top + i][j];
      }
      for (int i = 0; i < v.length; i++) {
        h[top + i][j] -= beta * shadow * v[i];
      }
    }
  }

  /** Mirrors, in rows {@code from} … {@code to} of h, the columns that begin at {@code left}. */
  void applyToColumns(double[][] h, int left, int from, int to) {
    for (int i = from; i <= to; i++) {
      double shadow = 0;
      for (int j = 0; j < v.length; j++) {
        shadow += v[j] * h[i][left + j];
      }
      for (int j = 0; j < v.length; j++) {
        h[i][left + j] -= beta * shadow * v[j];
      }
    }
  }
}
