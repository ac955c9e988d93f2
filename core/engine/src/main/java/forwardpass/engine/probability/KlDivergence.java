package forwardpass.engine.probability;

import forwardpass.engine.numeric.Log;

/**
 * KL(P‖Q) = Σ Pᵢ ln(Pᵢ / Qᵢ), in nats: the surprise that believing Q costs beyond what P itself
 * holds, H(P, Q) − H(P). Never negative, 0 only if P = Q, and not symmetric.
 *
 * <p>Source: S. Kullback and R. A. Leibler, "On Information and Sufficiency", 1951.
 */
public final class KlDivergence {
  private static final double NEAR = 1e-4; // beyond, cancelling costs four digits at most
  private static final double SMALL = 0.05;
  private static final int TERMS = 14; // 0.05 to the 13th is below 2⁻⁵²

  private KlDivergence() {}

  /**
   * KL(P‖Q) with 0·ln 0 = 0; infinite where P allows what Q rules out.
   *
   * <p>P and Q need sum to 1 only within {@link Distribution#SUM_TOLERANCE}, and the result is as
   * uncertain as their sums. Where they are so near that the terms cancel, each term is taken with
   * Qᵢ − Pᵢ added, which sums to 0: then none is negative, and nothing cancels.
   */
  public static double of(double[] p, double[] q) {
    double sum = 0;
    for (double term : terms(p, q)) {
      sum += term;
    }
    return sum < NEAR ? near(p, q) : sum;
  }

  /**
   * Σ (Pᵢ ln(Pᵢ / Qᵢ) + Qᵢ − Pᵢ) = Σ Pᵢ·(x − ln(1 + x)) with x = (Qᵢ − Pᵢ) / Pᵢ, for a small x by
   * the series x²/2 − x³/3 + x⁴/4 − ….
   */
  private static double near(double[] p, double[] q) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      double apart = q[i] - p[i];
      if (p[i] == 0) {
        sum += q[i];
      } else if (Math.abs(apart) <= SMALL * p[i]) {
        sum += p[i] * series(apart / p[i]);
      } else {
        sum += p[i] * logRatio(p[i], q[i]) + apart;
      }
    }
    return sum;
  }

  private static double series(double x) {
    double sum = 0;
    for (int k = TERMS; k >= 2; k--) {
      sum = 1.0 / k - x * sum;
    }
    return x * x * sum;
  }

  /** The terms Pᵢ ln(Pᵢ / Qᵢ), [n]; single ones may be negative. */
  public static double[] terms(double[] p, double[] q) {
    Distribution.checkPair(p, q);
    double[] terms = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      terms[i] = p[i] == 0 ? 0 : p[i] * logRatio(p[i], q[i]);
    }
    return terms;
  }

  /**
   * The formula taken at its word: NaN as soon as some Pᵢ is 0, because 0·ln 0 is 0·(−∞). Kept to
   * be looked at.
   */
  public static double naive(double[] p, double[] q) {
    Distribution.checkPair(p, q);
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += p[i] * Log.log(p[i] / q[i]);
    }
    return sum;
  }

  private static double logRatio(double p, double q) {
    double ratio = p / q;
    boolean overflowed = Double.isInfinite(ratio) && q > 0;
    return overflowed ? Log.log(p) - Log.log(q) : Log.log(ratio);
  }
}
