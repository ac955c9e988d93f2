package forwardpass.engine.cost;

import forwardpass.engine.format.Decimal;

/**
 * The most that a machine can compute, by how much it computes with each byte that it reads.
 *
 * <p>Source: Samuel Williams, Andrew Waterman and David Patterson, Roofline: An Insightful Visual
 * Performance Model for Multicore Architectures, 2009.
 *
 * @param peak floating-point operations a second, when the numbers are at hand
 * @param bandwidth bytes a second from memory
 */
public record Roofline(double peak, double bandwidth) {
  /** Checks that both are positive. */
  public Roofline {
    if (!(peak > 0 && bandwidth > 0)) {
      throw new IllegalArgumentException(
          "roofline: peak "
              + Decimal.shortest(peak)
              + ", bandwidth "
              + Decimal.shortest(bandwidth)
              + ": both must be > 0");
    }
  }

  /** Operations a byte at which reading and computing take equally long: the ridge. */
  public double ridge() {
    return peak / bandwidth;
  }

  /**
   * The most operations a second at this arithmetic intensity.
   *
   * @param intensity operations for each byte that is read
   */
  public double attainable(double intensity) {
    return Math.min(peak, intensity * bandwidth);
  }

  /** The least seconds for so many operations and bytes: the longer of the two. */
  public double seconds(double flops, double bytes) {
    return Math.max(flops / peak, bytes / bandwidth);
  }
}
