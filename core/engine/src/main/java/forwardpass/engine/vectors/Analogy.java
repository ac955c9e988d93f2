package forwardpass.engine.vectors;

import forwardpass.engine.linalg.Vectors;

/**
 * Sums and differences of words: king − man + woman. Source: T. Mikolov, W. Yih, G. Zweig,
 * Linguistic Regularities in Continuous Space Word Representations, NAACL 2013 (N13-1090), section
 * 5.
 */
public final class Analogy {
  private Analogy() {}

  /** The vector over its magnitude; the zero vector stays as it is. */
  public static double[] unit(double[] vector) {
    double norm = Vectors.norm(vector);
    return norm == 0 ? vector.clone() : Vectors.scale(1 / norm, vector);
  }

  /** a − b + c, each first brought to magnitude 1, all [D]. */
  public static double[] target(double[] a, double[] b, double[] c) {
    return Vectors.add(Vectors.subtract(unit(a), unit(b)), unit(c));
  }
}
