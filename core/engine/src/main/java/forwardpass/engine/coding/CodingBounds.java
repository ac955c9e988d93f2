package forwardpass.engine.coding;

import forwardpass.engine.format.Decimal;

/**
 * A distribution in whole numbers, as an arithmetic coder needs it: outcome i has the stretch from
 * {@code bounds[i]} to {@code bounds[i + 1]} of a line that is {@link #TOTAL} long.
 */
public final class CodingBounds {
  /** How long the line is. */
  public static final int TOTAL = 1 << 22;

  private CodingBounds() {}

  /**
   * The ends of the stretches. Each outcome has 1, so that it can be coded, and by its probability
   * a part of the {@code TOTAL - n} that are left, with its ends rounded down.
   *
   * @param p probabilities, [n], each at least 0, their sum 1 but for rounding
   * @return [n + 1], from 0 to {@link #TOTAL}
   */
  public static int[] of(double[] p) {
    int n = p.length;
    if (n == 0 || n > TOTAL / 2) {
      throw new IllegalArgumentException(
          "coding bounds: " + n + " outcomes, and 1 to " + TOTAL / 2 + " can be coded");
    }
    int[] bounds = new int[n + 1];
    double before = 0; // the probability of all outcomes before this one
    for (int i = 0; i < n; i++) {
      if (!(p[i] >= 0)) {
        throw new IllegalArgumentException(
            "coding bounds: probability "
                + i
                + " is "
                + Decimal.shortest(p[i])
                + ", not at least 0");
      }
      bounds[i] = i + (int) (Math.min(1, before) * (TOTAL - n)); // i: one for each outcome before
      before += p[i];
    }
    if (Math.abs(before - 1) > 1e-6) {
      throw new IllegalArgumentException(
          "coding bounds: the probabilities sum to " + Decimal.shortest(before) + ", not to 1");
    }
    bounds[n] = TOTAL;
    return bounds;
  }
}
