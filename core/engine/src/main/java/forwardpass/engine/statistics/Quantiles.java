package forwardpass.engine.statistics;

import forwardpass.engine.format.Decimal;
import java.util.Arrays;

/**
 * Quantiles: the value below which a share q of the sample lies. The median is q = 0.5.
 *
 * <p>There are nine definitions in use. This is type 7 of Hyndman and Fan ("Sample Quantiles in
 * Statistical Packages", 1996), the default of R and NumPy: put the n sorted values at 0, 1, …, n −
 * 1, go to (n − 1)·q, and interpolate between the two neighbours.
 */
public final class Quantiles {
  private Quantiles() {}

  /** The quantile q, 0 … 1, of one value or more in any order. */
  public static double of(double[] values, double q) {
    Sample.check("quantile", values, 1);
    return ofSorted(sorted(values), q);
  }

  public static double median(double[] values) {
    return of(values, 0.5);
  }

  static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] += 0.0; // −0 becomes 0: platforms disagree on which sorts first
    }
    Arrays.sort(sorted);
    return sorted;
  }

  static double ofSorted(double[] sorted, double q) {
    if (!(q >= 0 && q <= 1)) {
      throw new IllegalArgumentException(
          "quantile " + Decimal.shortest(q) + " is not within 0 … 1");
    }
    double place = (sorted.length - 1) * q;
    int below = (int) Math.floor(place);
    double share = place - below;
    if (share == 0) {
      return sorted[below];
    }
    // Weighted, rather than low + share·(high − low), whose difference may overflow.
    double between = sorted[below] * (1 - share) + sorted[below + 1] * share;
    return Math.min(Math.max(between, sorted[below]), sorted[below + 1]);
  }
}
