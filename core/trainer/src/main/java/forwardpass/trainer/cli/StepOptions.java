package forwardpass.trainer.cli;

import forwardpass.trainer.train.TrainSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How it is trained, and what is written down meanwhile. */
final class StepOptions {
  private static final int DEFAULT_STEPS = 2000;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "Steps in all (default: " + DEFAULT_STEPS + ").")
  @Nullable Integer steps;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description =
          "Steps over which the learning rate rises (default: 100, at most a tenth of all).")
  @Nullable Integer warmUp;

  @Option(
      names = "--cool-down",
      paramLabel = "N",
      description = "Steps at the end over which it falls to 0 (default: a quarter of all).")
  @Nullable Integer coolDown;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "8",
      description = "Sequences a step (default: ${DEFAULT-VALUE}).")
  int batch = 8;

  @Option(
      names = "--length",
      paramLabel = "N",
      defaultValue = "0",
      description = "Tokens a sequence; 0 for all of the context (default: ${DEFAULT-VALUE}).")
  int length;

  @Option(
      names = "--learning-rate",
      paramLabel = "X",
      defaultValue = "0.003",
      description = "Its largest value (default: ${DEFAULT-VALUE}).")
  double learningRate = 0.003;

  @Option(
      names = "--weight-decay",
      paramLabel = "X",
      defaultValue = "0.1",
      description = "AdamW's (default: ${DEFAULT-VALUE}).")
  double weightDecay = 0.1;

  @Option(
      names = "--beta1",
      paramLabel = "X",
      defaultValue = "0.9",
      description = "AdamW's (default: ${DEFAULT-VALUE}).")
  double beta1 = 0.9;

  @Option(
      names = "--beta2",
      paramLabel = "X",
      defaultValue = "0.98",
      description = "AdamW's (default: ${DEFAULT-VALUE}).")
  double beta2 = 0.98;

  @Option(
      names = "--max-norm",
      paramLabel = "X",
      defaultValue = "1",
      description = "Gradients are clipped to this norm (default: ${DEFAULT-VALUE}).")
  double maxNorm = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Of the first weights and of the order of the text (default: ${DEFAULT-VALUE}).")
  int seed = 1;

  @Option(
      names = "--log-every",
      paramLabel = "N",
      defaultValue = "20",
      description = "Steps between two lines of metrics.csv (default: ${DEFAULT-VALUE}).")
  int logEvery = 20;

  @Option(
      names = "--checkpoint-every",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "Steps between two checkpoints, each with a validation loss (default: ${DEFAULT-VALUE}).")
  int checkpointEvery = 200;

  @Option(
      names = "--validation-tokens",
      paramLabel = "N",
      defaultValue = "40000",
      description = "At most so many tokens are looked at for it (default: ${DEFAULT-VALUE}).")
  long validationTokens = 40_000;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "2",
      description = "Texts that the model writes at each checkpoint (default: ${DEFAULT-VALUE}).")
  int samples = 2;

  TrainSettings settings(int context) {
    int all = steps != null ? steps : DEFAULT_STEPS;
    return new TrainSettings(
        seed,
        batch,
        length == 0 ? context : length,
        all,
        warmUp != null ? warmUp : Math.min(100, all / 10),
        coolDown != null ? coolDown : all / 4,
        learningRate,
        weightDecay,
        beta1,
        beta2,
        maxNorm);
  }
}
