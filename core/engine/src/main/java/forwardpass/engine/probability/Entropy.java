package forwardpass.engine.probability;

/**
 * H(p) = −Σ pᵢ ln pᵢ, the mean surprise in nats: how uncertain a distribution is. 0 when one
 * outcome is certain, ln n when n outcomes are equally likely.
 *
 * <p>Source: C. E. Shannon, "A Mathematical Theory of Communication", 1948. 0·ln 0 counts as 0, its
 * limit: what never happens surprises nobody.
 */
public final class Entropy {
  private Entropy() {}

  public static double of(double[] p) {
    Distribution.check("P", p);
    return CrossEntropy.sum(p, p);
  }
}
