package forwardpass.engine.probability;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Log;

/**
 * Surprise, and its units. An outcome of probability p carries −ln p nats, or −log₂ p bits: one bit
 * is a fair coin's surprise, ln 2 ≈ 0.693 nats.
 */
public final class Information {
  private static final double LN_2 = 0.6931471805599453;

  private Information() {}

  /**
   * −ln p in nats: 0 for p = 1, infinite for p = 0. Never negative: a p that rounding has left a
   * little above 1 counts as 1.
   */
  public static double surprise(double p) {
    if (!(p >= 0 && p <= 1 + Distribution.SUM_TOLERANCE)) {
      throw new IllegalArgumentException(
          "surprise: " + Decimal.shortest(p) + " is not a probability");
    }
    return p > 1 ? 0 : 0 - Log.log(p); // and not −ln p, which would make −0 of ln 1
  }

  public static double natsToBits(double nats) {
    return nats / LN_2;
  }

  public static double bitsToNats(double bits) {
    return bits * LN_2;
  }
}
