package forwardpass.engine.cost;

/**
 * How many numbers a model has learned, counted from its shapes alone, part by part.
 *
 * @param embedding the token table, V · D
 * @param positions the table of positions, where they are learned
 * @param attention of all blocks together
 * @param mlp of all blocks together
 * @param norms all gains and biases of norms, the last one's too
 * @param head the matrix that makes logits, where it is not the token table once more
 */
public record ParameterCount(
    long embedding, long positions, long attention, long mlp, long norms, long head) {

  /**
   * What a model's sizes leave open.
   *
   * @param learnedPositions whether there is a table of positions
   * @param tiedHead whether the head is the token table
   * @param normBias whether norms have a bias beside their gain, as LayerNorm has
   * @param qkvBias whether queries, keys and values have biases where nothing else has
   */
  public record Kind(
      boolean learnedPositions, boolean tiedHead, boolean normBias, boolean qkvBias) {
    /** As in GPT-2: its linear layers' biases are said by its {@link ModelSizes}. */
    public static Kind gpt2() {
      return new Kind(true, true, true, false);
    }

    /** As in Llama. */
    public static Kind llama() {
      return new Kind(false, false, false, false);
    }
  }

  /** Counts a model's parameters. */
  public static ParameterCount of(ModelSizes sizes, Kind kind) {
    long d = sizes.dModel();
    long table = sizes.vocabSize() * d; // V · D
    long layers = sizes.nLayers();
    long norm = kind.normBias() ? 2 * d : d;
    return new ParameterCount(
        table,
        kind.learnedPositions() ? sizes.nCtx() * d : 0,
        layers * attention(sizes, kind.qkvBias()),
        layers * mlp(sizes),
        (2 * layers + 1) * norm,
        kind.tiedHead() ? 0 : table);
  }

  /** W_Q and W_O are D · h · d_head each, W_K and W_V have fewer heads where these are shared. */
  private static long attention(ModelSizes sizes, boolean qkvBias) {
    long d = sizes.dModel();
    long queries = (long) sizes.nHeads() * sizes.dHead();
    long keys = (long) sizes.nKvHeads() * sizes.dHead();
    long qkv = queries + 2 * keys;
    long biases = sizes.biases() ? qkv + d : qkvBias ? qkv : 0;
    return d * qkv + queries * d + biases;
  }

  private static long mlp(ModelSizes sizes) {
    long d = sizes.dModel();
    long inner = sizes.dMlp();
    return (sizes.gated() ? 3 : 2) * d * inner + (sizes.biases() ? inner + d : 0);
  }

  /** All of them together. */
  public long total() {
    return embedding + positions + attention + mlp + norms + head;
  }
}
