package forwardpass.trainer.run;

import forwardpass.engine.model.GptConfig;

/** The sizes of a model of GPT-2's architecture; they say all of {@link GptConfig#gpt2}. */
public record ModelShape(int vocabSize, int nCtx, int nLayers, int nHeads, int dModel) {

  /** The shape of a configuration, which must be GPT-2's. */
  public static ModelShape of(GptConfig config) {
    ModelShape shape =
        new ModelShape(
            config.vocabSize(), config.nCtx(), config.nLayers(), config.nHeads(), config.dModel());
    if (!shape.config().equals(config)) {
      throw new IllegalArgumentException("run: " + config + " is not of GPT-2's architecture");
    }
    return shape;
  }

  /** The same with another vocabulary. */
  ModelShape with(int otherVocabSize) {
    return new ModelShape(otherVocabSize, nCtx, nLayers, nHeads, dModel);
  }

  /** How many numbers are learned, without making any of them: the head is tied. */
  public double parameters() {
    double d = dModel;
    return (vocabSize + nCtx + 2) * d + nLayers * (12 * d * d + 13 * d);
  }

  /** The configuration. */
  public GptConfig config() {
    return GptConfig.gpt2(vocabSize, nCtx, nLayers, nHeads, dModel);
  }
}
