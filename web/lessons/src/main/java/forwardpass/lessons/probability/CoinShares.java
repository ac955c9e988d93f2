package forwardpass.lessons.probability;

import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.random.Rng;

/**
 * The shares of heads of many rounds of throws.
 *
 * @param p the probability of heads
 * @param n throws a round
 * @param shares [TIMES], one a round
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record CoinShares(double p, int n, double[] shares) {
  static final int TIMES = 200;

  /** Throws every coin; {@code again} tells the draws of one time from those of the next. */
  static CoinShares thrown(double p, int n, int again) {
    Rng rng = Rng.seeded(again * 1000 + n);
    double[] shares = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      int heads = 0;
      for (int k = 0; k < n; k++) {
        heads += rng.nextDouble() < p ? 1 : 0;
      }
      shares[i] = heads / (double) n;
    }
    return new CoinShares(p, n, shares);
  }

  /** How far the shares lie from p: the root of the mean of the squared gaps. */
  double spread() {
    double sum = 0;
    for (double share : shares) {
      sum += (share - p) * (share - p);
    }
    return Math.sqrt(sum / shares.length);
  }

  /** What the rule says of it. */
  double rule() {
    return Frequencies.standardError(p, n);
  }
}
