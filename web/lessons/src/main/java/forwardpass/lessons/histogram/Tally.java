package forwardpass.lessons.histogram;

import forwardpass.engine.numeric.Rounding;

/**
 * How many values fall into each bin of a histogram. The values lie on a lattice, as scores do: a
 * share of 25 questions is a multiple of 1/25. Each bin holds equally many places of the lattice,
 * else some would stick out for no other reason.
 *
 * @param start the left edge of the first bin
 * @param width of a bin
 * @param counts of each
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
public record Tally(double start, double width, int[] counts) {

  /**
   * Counts values that are multiples of {@code step}.
   *
   * @param perBin places of the lattice to a bin
   */
  public static Tally of(double[] values, double step, int perBin) {
    double least = values[0];
    double most = values[0];
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    int first = bin(least, step, perBin);
    int[] counts = new int[bin(most, step, perBin) - first + 1];
    for (double value : values) {
      counts[bin(value, step, perBin) - first]++;
    }
    return new Tally((first * perBin - 0.5) * step, perBin * step, counts);
  }

  /** How many values between 0 and 1 lie nearest to each of the numbers 0, 1/steps, 2/steps … 1. */
  public static Tally nearest(double[] values, int steps) {
    int[] counts = new int[steps + 1];
    double step = 1.0 / steps; // no product with an int in the loop: TeaVM's JavaScript negates it
    for (double value : values) {
      counts[(int) Math.floor(value / step + 0.5)]++;
    }
    return new Tally(-step / 2, step, counts);
  }

  private static int bin(double value, double step, int perBin) {
    return (int) Math.floor((Rounding.rint(value / step) + 0.5) / perBin);
  }

  public int highest() {
    int highest = 0;
    for (int count : counts) {
      highest = Math.max(highest, count);
    }
    return highest;
  }
}
