package forwardpass.engine.attention;

/**
 * How large the table of attention weights is that one layer fills, of the shape (B, h, T, T).
 *
 * @param batch B texts
 * @param heads h heads
 * @param tokens T tokens each
 */
public record AttentionTable(int batch, int heads, int tokens) {
  public AttentionTable {
    if (batch < 1 || heads < 1 || tokens < 1) {
      throw new IllegalArgumentException(
          "attention table: (" + batch + ", " + heads + ", " + tokens + ", " + tokens + "): no");
    }
  }

  /** Pairs of a query and a key: B · h · T². */
  public double pairs() {
    return (double) batch * heads * tokens * tokens;
  }

  /** Those that the causal mask leaves, the diagonal included: B · h · T(T + 1) / 2. */
  public double causalPairs() {
    return (double) batch * heads * tokens * (tokens + 1.0) / 2;
  }

  /** What the whole table takes, at so many bytes a number. */
  public double bytes(int numberBytes) {
    return pairs() * numberBytes;
  }
}
