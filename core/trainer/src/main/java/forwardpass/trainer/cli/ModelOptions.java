package forwardpass.trainer.cli;

import forwardpass.engine.model.MlpKind;
import forwardpass.trainer.run.ModelShape;
import forwardpass.trainer.run.Variant;
import picocli.CommandLine.Option;

/** The sizes of the model. */
final class ModelOptions {
  @Option(
      names = "--context",
      paramLabel = "N",
      defaultValue = "256",
      description = "Tokens that it sees at once (default: ${DEFAULT-VALUE}).")
  int context = 256;

  @Option(
      names = "--layers",
      paramLabel = "N",
      defaultValue = "6",
      description = "Blocks (default: ${DEFAULT-VALUE}).")
  int layers = 6;

  @Option(
      names = "--heads",
      paramLabel = "N",
      defaultValue = "6",
      description = "Heads a block (default: ${DEFAULT-VALUE}).")
  int heads = 6;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "144",
      description =
          "Width of the residual stream, a multiple of the heads (default: ${DEFAULT-VALUE}).")
  int width = 144;

  @Option(
      names = "--mlp",
      paramLabel = "NAME",
      defaultValue = "gelu",
      description = "gelu, or relu-squared: what bends inside a block (default: ${DEFAULT-VALUE}).")
  private String mlp = "gelu";

  @Option(names = "--qk-norm", description = "Queries and keys are normalised.")
  private boolean qkNorm;

  @Option(
      names = "--logit-cap",
      paramLabel = "X",
      defaultValue = "0",
      description = "Logits are bent into ±X; 0 for not at all (default: ${DEFAULT-VALUE}).")
  private double logitCap;

  ModelShape shape(int vocabSize) {
    Variant variant = new Variant(mlp(), qkNorm, logitCap);
    return new ModelShape(vocabSize, context, layers, heads, width, variant);
  }

  private MlpKind mlp() {
    return switch (mlp) {
      case "gelu" -> MlpKind.GELU_TANH;
      case "relu-squared" -> MlpKind.RELU_SQUARED;
      default ->
          throw new IllegalArgumentException(
              "--mlp is '" + mlp + "', must be gelu or relu-squared");
    };
  }
}
