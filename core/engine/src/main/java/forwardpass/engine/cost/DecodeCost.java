package forwardpass.engine.cost;

/**
 * What one step of writing costs: one more token for each of some sequences. All weights are read
 * once for all of them; each sequence's keys and values are read for it alone.
 *
 * @param flops floating-point operations in matrix products
 * @param bytes what is read: the weights, and the cache
 */
public record DecodeCost(double flops, double bytes) {

  /**
   * Counts a step.
   *
   * @param parameters how many weights take part in products
   * @param bits of each weight
   * @param cache of one sequence
   * @param batch sequences at once
   * @param tokens how many tokens each has before
   * @param attentionWidth layers · query heads · dHead: two products of that length a token before
   */
  public static DecodeCost of(
      double parameters,
      double bits,
      KvCacheSize cache,
      int batch,
      int tokens,
      double attentionWidth) {
    double flops = 2 * parameters + 4 * attentionWidth * tokens;
    double bytes = parameters * bits / 8 + (double) batch * cache.bytes(tokens);
    return new DecodeCost(batch * flops, bytes);
  }

  /** Operations for each byte. */
  public double intensity() {
    return flops / bytes;
  }
}
