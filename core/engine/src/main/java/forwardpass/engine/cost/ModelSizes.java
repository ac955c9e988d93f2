package forwardpass.engine.cost;

/**
 * The sizes of a decoder-only transformer, as far as its cost depends on them.
 *
 * @param nKvHeads key and value heads a block: nHeads, or fewer
 * @param gated whether the MLP has a second matrix on the way up, as SwiGLU has
 * @param biases whether the linear layers have biases
 */
public record ModelSizes(
    int vocabSize,
    int nCtx,
    int nLayers,
    int nHeads,
    int nKvHeads,
    int dModel,
    int dHead,
    int dMlp,
    boolean gated,
    boolean biases) {

  /** GPT-2's architecture in any size: dMlp is four times dModel. */
  public static ModelSizes gpt2(int vocabSize, int nCtx, int nLayers, int nHeads, int dModel) {
    return new ModelSizes(
        vocabSize, nCtx, nLayers, nHeads, nHeads, dModel, dModel / nHeads, 4 * dModel, false, true);
  }
}
