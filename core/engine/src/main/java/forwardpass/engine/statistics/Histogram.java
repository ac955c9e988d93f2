package forwardpass.engine.statistics;

import forwardpass.engine.numeric.Binary;

/** Counts of values in bins of equal width. A value on an edge between two counts to the right. */
public final class Histogram {
  private final double low;
  private final double high;
  private final int[] counts;

  private Histogram(double low, double high, int[] counts) {
    this.low = low;
    this.high = high;
    this.counts = counts;
  }

  /** Bins from the smallest value to the largest; if all are equal, one half to each side of it. */
  public static Histogram of(double[] values, int bins) {
    Sample.check("histogram", values, 1);
    if (bins < 1) {
      throw new IllegalArgumentException("histogram: needs at least 1 bin, not " + bins);
    }
    double low = values[0];
    double high = values[0];
    for (double x : values) {
      low = Math.min(low, x);
      high = Math.max(high, x);
    }
    if (low == high) { // a half, or as much as takes a number of this size to another
      double half = Math.max(0.5, Binary.ulp(low));
      low -= half;
      high += half;
    }
    int[] counts = new int[bins];
    for (double x : values) {
      double share = (x / 2 - low / 2) / (high / 2 - low / 2); // halves cannot overflow
      int bin = (int) Math.floor(share * bins);
      counts[Math.min(bin, bins - 1)]++; // the largest value belongs to the last bin
    }
    return new Histogram(low, high, counts);
  }

  /** How many values each bin holds. */
  public int[] counts() {
    return counts.clone();
  }

  /** The left edge of a bin; of bin number {@code counts().length}, the right edge of the last. */
  public double edge(int bin) {
    if (bin < 0 || bin > counts.length) {
      throw new IllegalArgumentException("edge " + bin + " is not within 0 … " + counts.length);
    }
    double share = (double) bin / counts.length;
    double width = high - low;
    boolean overflows = width == Double.POSITIVE_INFINITY;
    double edge = overflows ? low * (1 - share) + high * share : low + width * bin / counts.length;
    return bin == counts.length ? high : edge;
  }
}
