package forwardpass.lessons.identities;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;

/**
 * The numbers on which identities are tried. None is 0, so that nothing is divided by it.
 *
 * @param a a vector, [3]; {@code b} another
 * @param matrixA [2, 3]
 * @param matrixB [3, 2]
 * @param z logits, [4]
 * @param p a distribution, [4]; {@code q} another
 * @param target which of the four outcomes came
 * @param counts how often two things came together, [2, 3]
 * @param triples how often three things that can be 0 or 1 came together, [2, 2, 2] flat
 * @param w a number to measure slopes at
 * @param g gradients of five steps, [5]
 * @param queries [3, 2]; {@code keys} and {@code values} likewise
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record Drawn(
    double[] a,
    double[] b,
    Matrix matrixA,
    Matrix matrixB,
    double[] z,
    double[] p,
    double[] q,
    int target,
    double[][] counts,
    double[] triples,
    double w,
    double[] g,
    Matrix queries,
    Matrix keys,
    Matrix values) {

  static Drawn of(int seed) {
    Rng rng = Rng.seeded(seed);
    return new Drawn(
        vector(rng, 3),
        vector(rng, 3),
        matrix(rng, 2, 3),
        matrix(rng, 3, 2),
        vector(rng, 4),
        shares(rng),
        shares(rng),
        rng.nextInt(4),
        new double[][] {counts(rng, 3), counts(rng, 3)},
        counts(rng, 8),
        vector(rng, 1)[0],
        vector(rng, 5),
        matrix(rng, 3, 2),
        matrix(rng, 3, 2),
        matrix(rng, 3, 2));
  }

  /** Numbers with one decimal, from 0.1 to 3.0 in size, of either sign. */
  private static double[] vector(Rng rng, int length) {
    double[] vector = new double[length];
    for (int i = 0; i < length; i++) {
      double size = (1 + rng.nextInt(30)) / 10.0;
      vector[i] = rng.nextInt(2) == 0 ? size : -size;
    }
    return vector;
  }

  private static Matrix matrix(Rng rng, int rows, int cols) {
    return Matrix.ofRowMajor(rows, cols, vector(rng, rows * cols));
  }

  /** Whole numbers from 1 to 9. */
  private static double[] counts(Rng rng, int length) {
    double[] counts = new double[length];
    for (int i = 0; i < length; i++) {
      counts[i] = 1 + rng.nextInt(9);
    }
    return counts;
  }

  /** Four shares in hundredths that sum to 1, each at least 0.04. */
  private static double[] shares(Rng rng) {
    int[] hundredths = {4, 4, 4, 4};
    for (int left = 84; left > 0; left -= 4) {
      hundredths[rng.nextInt(4)] += 4;
    }
    double[] shares = new double[4];
    for (int i = 0; i < 4; i++) {
      shares[i] = hundredths[i] / 100.0;
    }
    return shares;
  }
}
