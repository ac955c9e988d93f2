package forwardpass.lessons.roofline;

import forwardpass.engine.cost.DecodeCost;
import forwardpass.engine.cost.KvCacheSize;

/** What the passes of Llama 3.1 8B cost, by its published shape. */
final class Llama {
  /** All weights but the token table, of which a pass reads a row a token: 8.03 − 0.53 billion. */
  static final double PARAMETERS = 7.505e9;

  private static final KvCacheSize CACHE = new KvCacheSize(32, 8, 128, 2, 0);
  private static final double ATTENTION_WIDTH = 32 * 32 * 128;

  private Llama() {}

  /** A step that writes a token for each of a batch; the cache is kept in 16 bits. */
  static DecodeCost decode(int bits, int batch, int tokens) {
    return DecodeCost.of(PARAMETERS, bits, CACHE, batch, tokens, ATTENTION_WIDTH);
  }

  /** A prompt read at once: the weights are read once, each token's keys on the way. */
  static DecodeCost prefill(int bits, int tokens) {
    double flops = tokens * (2 * PARAMETERS + 4 * ATTENTION_WIDTH * tokens / 2);
    return new DecodeCost(flops, PARAMETERS * bits / 8 + CACHE.bytes(tokens));
  }
}
