package forwardpass.trainer.cli;

import forwardpass.trainer.run.ModelShape;
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

  ModelShape shape(int vocabSize) {
    return new ModelShape(vocabSize, context, layers, heads, width);
  }
}
