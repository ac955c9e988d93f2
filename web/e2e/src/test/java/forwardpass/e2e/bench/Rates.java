package forwardpass.e2e.bench;

import java.util.Arrays;

/** Rates that were measured, one a round. */
final class Rates {
  private Rates() {}

  static double median(double[] rates) {
    double[] sorted = rates.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
