package forwardpass.engine.tensor;

/**
 * The scale that rounds the numbers of a block to whole ones: the block's largest magnitude becomes
 * the largest whole number.
 */
public final class BlockScale {
  /** Half-way between the largest float and the next, if there were one. */
  private static final double ROUNDS_TO_INFINITY = 0x1.ffffffp127;

  private BlockScale() {}

  /**
   * largest / steps, as long as that is a normal float. At the edges of float32 it is moved to a
   * neighbour, so that both hold for all floats: no number of the block is further than half a
   * scale (and a rounding) from a multiple, and steps · scale is finite.
   *
   * @param largest the largest magnitude, finite as a float
   * @param steps the largest whole number: 127 for int8, 7 for int4
   */
  public static float of(double largest, int steps) {
    float scale = (float) (largest / steps);
    if ((double) scale * steps >= ROUNDS_TO_INFINITY) {
      return Float.intBitsToFloat(Float.floatToRawIntBits(scale) - 1);
    }
    // Among the smallest floats the quotient may have lost half of itself.
    return (steps + 0.5) * scale < largest
        ? Float.intBitsToFloat(Float.floatToRawIntBits(scale) + 1)
        : scale;
  }
}
