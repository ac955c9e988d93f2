package forwardpass.trainer.run;

import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.MlpKind;
import java.util.Objects;

/**
 * In what a model may differ from GPT-2's architecture.
 *
 * @param mlp GELU in the tanh form, or the square of ReLU
 * @param qkNorm whether queries and keys are normalised
 * @param logitCap the logits are bent into ±logitCap; 0 for not at all
 */
public record Variant(MlpKind mlp, boolean qkNorm, double logitCap) {
  /** GPT-2 as it is. */
  public static final Variant GPT2 = new Variant(MlpKind.GELU_TANH, false, 0);

  /** Checks each choice. */
  public Variant {
    if (Objects.isNull(mlp)) { // from a file
      throw new IllegalArgumentException("'mlp' is null");
    }
    if (mlp != MlpKind.GELU_TANH && mlp != MlpKind.RELU_SQUARED) {
      throw new IllegalArgumentException(
          "model: mlp is "
              + mlp
              + ", must be "
              + MlpKind.GELU_TANH
              + " or "
              + MlpKind.RELU_SQUARED);
    }
    if (!(logitCap >= 0 && logitCap < Float.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "model: logitCap is " + logitCap + ", must be positive, or 0 for none");
    }
  }

  /** What a configuration chose. */
  static Variant of(GptConfig config) {
    boolean capped = config.logitCap() < Float.POSITIVE_INFINITY;
    return new Variant(config.mlp(), config.qkNorm(), capped ? config.logitCap() : 0);
  }

  /** GPT-2's configuration with these choices. */
  GptConfig of(int vocabSize, int nCtx, int nLayers, int nHeads, int dModel) {
    return GptConfig.gpt2(vocabSize, nCtx, nLayers, nHeads, dModel)
        .withMlp(mlp)
        .withQkNorm(qkNorm)
        .withLogitCap(logitCap > 0 ? (float) logitCap : Float.POSITIVE_INFINITY);
  }
}
