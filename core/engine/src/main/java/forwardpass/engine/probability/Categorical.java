package forwardpass.engine.probability;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.random.Rng;

/**
 * Drawing an outcome: lay the probabilities end to end from 0 to 1, throw a dart u, and see whose
 * piece it hits.
 */
public final class Categorical {
  private Categorical() {}

  /** One outcome, drawn with its probability. */
  public static int sample(double[] p, Rng rng) {
    Distribution.check("P", p);
    return outcomeAt(p, rng.nextDouble());
  }

  /** How often each outcome comes in {@code draws} draws, [n]. */
  public static int[] counts(double[] p, int draws, Rng rng) {
    Distribution.check("P", p);
    if (draws < 0) {
      throw new IllegalArgumentException("cannot draw " + draws + " times");
    }
    int[] counts = new int[p.length];
    for (int draw = 0; draw < draws; draw++) {
      counts[outcomeAt(p, rng.nextDouble())]++;
    }
    return counts;
  }

  /**
   * Whose piece u falls into: the first outcome whose cumulative probability exceeds u. Should the
   * pieces end before u because of rounding, the last outcome that is possible at all.
   *
   * @param u within 0 … 1
   * @throws IllegalArgumentException if u is not, or no outcome is possible
   */
  public static int outcomeAt(double[] p, double u) {
    if (!(u >= 0 && u <= 1)) { // also refuses NaN
      throw new IllegalArgumentException("draw: " + Decimal.shortest(u) + " is not within 0 … 1");
    }
    double cumulative = 0;
    int lastPossible = -1;
    for (int i = 0; i < p.length; i++) {
      if (p[i] > 0) {
        lastPossible = i;
        cumulative += p[i];
        if (u < cumulative) {
          return i;
        }
      }
    }
    if (lastPossible < 0) {
      throw new IllegalArgumentException("draw: no outcome is possible");
    }
    return lastPossible;
  }
}
