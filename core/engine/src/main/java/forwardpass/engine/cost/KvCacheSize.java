package forwardpass.engine.cost;

/**
 * What decides how many bytes the keys and values of a model take.
 *
 * @param layers blocks
 * @param kvHeads key heads of a block; query heads that share one share its entry
 * @param dHead numbers of a head's key, which is not always dModel / heads
 * @param numberBytes bytes a number: 4 for float32, 2 for 16 bits
 * @param window how many tokens back a block can look; 0 where it sees all
 */
public record KvCacheSize(int layers, int kvHeads, int dHead, int numberBytes, int window) {
  /** Checks that there is something to keep. */
  public KvCacheSize {
    if (layers < 1 || kvHeads < 1 || dHead < 1 || numberBytes < 1 || window < 0) {
      throw new IllegalArgumentException(
          "cache: layers "
              + layers
              + ", key heads "
              + kvHeads
              + ", dHead "
              + dHead
              + ", bytes "
              + numberBytes
              + ", window "
              + window
              + ": the first four must be ≥ 1, the last ≥ 0");
    }
  }

  /** Of one token: a key and a value in every layer and key head. */
  public double tokenBytes() {
    return 2.0 * layers * kvHeads * dHead * numberBytes;
  }

  /** Of one sequence of so many tokens: what a window has left behind is dropped. */
  public double bytes(int tokens) {
    return tokenBytes() * (window == 0 ? tokens : Math.min(tokens, window));
  }
}
