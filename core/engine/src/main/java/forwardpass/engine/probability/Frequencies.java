package forwardpass.engine.probability;

import forwardpass.engine.format.Decimal;

/** How often outcomes came, beside how probable they are. */
public final class Frequencies {
  private Frequencies() {}

  /** Each outcome's part of all draws, [n]; zeros where nothing was drawn. */
  public static double[] shares(int[] counts) {
    double draws = 0; // a sum of ints may be more than an int
    for (int count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException(count + " is no count");
      }
      draws += count;
    }
    double[] shares = new double[counts.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = draws == 0 ? 0 : counts[i] / draws;
    }
    return shares;
  }

  /** How far the shares lie from the probabilities: the root of the mean square of the gaps. */
  public static double gap(double[] shares, double[] p) {
    Distribution.check("P", p);
    if (shares.length != p.length) {
      throw new IllegalArgumentException(
          "gap: " + shares.length + " shares, " + p.length + " probabilities");
    }
    double squares = 0;
    for (int i = 0; i < p.length; i++) {
      if (!(shares[i] >= 0 && shares[i] <= 1)) {
        throw new IllegalArgumentException(
            "gap: share " + i + " is " + Decimal.shortest(shares[i]) + ", not within 0 … 1");
      }
      squares += (shares[i] - p[i]) * (shares[i] - p[i]);
    }
    return Math.sqrt(squares / p.length);
  }

  /**
   * How far the share of an outcome of probability p typically lies from p after n independent
   * draws: its standard deviation, √(p(1 − p)/n).
   */
  public static double standardError(double p, double n) {
    if (!(p >= 0 && p <= 1) || !(n > 0)) {
      throw new IllegalArgumentException(
          "standard error: p is "
              + Decimal.shortest(p)
              + ", n is "
              + Decimal.shortest(n)
              + ": wanted a probability and n above 0");
    }
    return Math.sqrt(p * (1 - p) / n);
  }

  /** How many draws it takes until the standard error has come down to {@code error}. */
  public static double drawsFor(double p, double error) {
    if (!(p >= 0 && p <= 1) || !(error > 0)) {
      throw new IllegalArgumentException(
          "draws: p is "
              + Decimal.shortest(p)
              + ", error is "
              + Decimal.shortest(error)
              + ": wanted a probability and more than 0");
    }
    return p * (1 - p) / (error * error);
  }
}
