package forwardpass.trainer.run;

import forwardpass.engine.model.GptConfig;
import java.util.Objects;

/** The sizes of a model of GPT-2's architecture, and in what it differs from that. */
public record ModelShape(
    int vocabSize, int nCtx, int nLayers, int nHeads, int dModel, Variant variant) {

  /** Checks that nothing is missing. */
  public ModelShape {
    if (Objects.isNull(variant)) { // from a file
      throw new IllegalArgumentException("'variant' is null");
    }
  }

  /** GPT-2 in these sizes. */
  public ModelShape(int vocabSize, int nCtx, int nLayers, int nHeads, int dModel) {
    this(vocabSize, nCtx, nLayers, nHeads, dModel, Variant.GPT2);
  }

  /** The shape of a configuration, which must be GPT-2's or a variant of it. */
  public static ModelShape of(GptConfig config) {
    ModelShape shape =
        new ModelShape(
            config.vocabSize(),
            config.nCtx(),
            config.nLayers(),
            config.nHeads(),
            config.dModel(),
            Variant.of(config));
    if (!shape.config().equals(config)) {
      throw new IllegalArgumentException("run: " + config + " is not of GPT-2's architecture");
    }
    return shape;
  }

  /** The same with another vocabulary. */
  ModelShape with(int otherVocabSize) {
    return new ModelShape(otherVocabSize, nCtx, nLayers, nHeads, dModel, variant);
  }

  /** How many numbers are learned, without making any of them: the head is tied. */
  public double parameters() {
    double d = dModel;
    double gains = variant.qkNorm() ? 2 * d / nHeads : 0;
    return (vocabSize + nCtx + 2) * d + nLayers * (12 * d * d + 13 * d + gains);
  }

  /** The configuration. */
  public GptConfig config() {
    return variant.of(vocabSize, nCtx, nLayers, nHeads, dModel);
  }
}
