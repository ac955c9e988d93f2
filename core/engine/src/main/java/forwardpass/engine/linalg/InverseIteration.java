package forwardpass.engine.linalg;

import forwardpass.engine.random.Rng;

/**
 * The eigenvector of a known eigenvalue λ: solve (H − λI)x = b for almost any b. That matrix
 * flattens the eigenvector's direction nearly to nothing, so its inverse stretches it beyond all
 * others, and x points there.
 *
 * <p>H is in Hessenberg form, whose elimination costs n² only. A pivot of zero, which an exact
 * eigenvalue makes, is replaced by a tiny one. Source: J. H. Wilkinson, The Algebraic Eigenvalue
 * Problem, 1965, chapter 9.
 */
final class InverseIteration {
  private static final int MOST_SOLUTIONS = 6; // the first is nearly always enough

  /** From here on a solution is made smaller before it leaves the doubles. */
  private static final double LARGE = 0x1p500;

  private final double[][] h; // n rows of [n]
  private final double value;
  private final double tiny; // what rounding makes of a zero of this matrix
  private final double[][] upper; // n rows of [n]: what elimination left of H − λI
  private final double[] factors; // [n − 1]
  private final boolean[] swapped; // [n − 1], row k with row k + 1, before column k was cleared

  private InverseIteration(double[][] h, double value, double size) {
    this.h = h;
    this.value = value;
    tiny = Math.max(0x1p-52 * size, 0x1p-900);
    int n = h.length;
    upper = new double[n][];
    factors = new double[n - 1];
    swapped = new boolean[n - 1];
    for (int i = 0; i < n; i++) {
      upper[i] = h[i].clone();
      upper[i][i] -= value;
    }
    eliminate();
  }

  /**
   * The direction of length 1 that H stretches by {@code value}.
   *
   * @param size of H, its Frobenius norm
   */
  static double[] vector(double[][] h, double value, double size) {
    return new InverseIteration(h, value, size).best(size);
  }

  /** Solves for a random right side, then for the solution, then anew; takes the best. */
  private double[] best(double size) {
    Rng rng = Rng.seeded(h.length);
    double[] x = new double[h.length];
    double[] best = x;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MOST_SOLUTIONS && least > 0x1p-51 * size; i++) {
      x = i % 2 == 0 ? random(rng) : eliminated(x);
      substitute(x);
      Orthonormal.makeUnit(x);
      double error = error(x);
      if (error < least) {
        least = error;
        best = x;
      }
    }
    return best;
  }

  /** A right side without any pattern that could miss the direction. */
  private double[] random(Rng rng) {
    double[] x = new double[h.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = rng.nextGaussian();
    }
    return x;
  }

  private void eliminate() {
    for (int k = 0; k < factors.length; k++) {
      if (Math.abs(upper[k + 1][k]) > Math.abs(upper[k][k])) {
        double[] row = upper[k];
        upper[k] = upper[k + 1];
        upper[k + 1] = row;
        swapped[k] = true;
      }
      keepFromZero(k);
      factors[k] = upper[k + 1][k] / upper[k][k];
      for (int j = k; j < h.length; j++) {
        upper[k + 1][j] -= factors[k] * upper[k][j];
      }
    }
    keepFromZero(h.length - 1);
  }

  private void keepFromZero(int k) {
    if (Math.abs(upper[k][k]) < tiny) {
      upper[k][k] = tiny;
    }
  }

  /** What the elimination did to the rows, done to a right side. */
  private double[] eliminated(double[] rightSide) {
    double[] x = rightSide.clone();
    for (int k = 0; k < factors.length; k++) {
      if (swapped[k]) {
        double kept = x[k];
        x[k] = x[k + 1];
        x[k + 1] = kept;
      }
      x[k + 1] -= factors[k] * x[k];
    }
    return x;
  }

  /** Solves Ux = x from the bottom, up to a factor. */
  private void substitute(double[] x) {
    for (int i = x.length - 1; i >= 0; i--) {
      for (int j = i + 1; j < x.length; j++) {
        x[i] -= upper[i][j] * x[j];
      }
      x[i] /= upper[i][i];
      if (Math.abs(x[i]) > LARGE) {
        for (int k = 0; k < x.length; k++) {
          x[k] /= LARGE;
        }
      }
    }
  }

  /** ‖Hx − λx‖ for an x of length 1. */
  private double error(double[] x) {
    double[] rest = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      rest[i] = -value * x[i];
      for (int j = Math.max(0, i - 1); j < x.length; j++) {
        rest[i] += h[i][j] * x[j];
      }
    }
    return Vectors.norm(rest);
  }
}
