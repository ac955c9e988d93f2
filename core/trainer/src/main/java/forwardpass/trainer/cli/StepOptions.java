package forwardpass.trainer.cli;

import forwardpass.trainer.run.Keeping;
import forwardpass.trainer.train.Method;
import forwardpass.trainer.train.TrainSettings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How it is trained, and what is written down meanwhile. */
final class StepOptions {
  private static final int DEFAULT_STEPS = 2000;
  private static final double DEFAULT_RATE = 0.003;

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
      names = "--accumulate",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Reads a batch in N parts, one after another, for less memory; what is learned is the"
              + " same (default: ${DEFAULT-VALUE}).")
  private int parts = 1;

  @Option(
      names = "--length",
      paramLabel = "N",
      defaultValue = "0",
      description = "Tokens a sequence; 0 for all of the context (default: ${DEFAULT-VALUE}).")
  int length;

  @Option(
      names = "--learning-rate",
      paramLabel = "X",
      description = "Its largest value (default: " + DEFAULT_RATE + ").")
  @Nullable Double learningRate;

  @Option(
      names = "--optimizer",
      paramLabel = "NAME",
      defaultValue = "adamw",
      description =
          "adamw, or muon: Muon for the matrices inside the blocks, AdamW for the rest (default:"
              + " ${DEFAULT-VALUE}).")
  private String optimizer = "adamw";

  @Option(
      names = "--weight-decay",
      paramLabel = "X",
      defaultValue = "0.1",
      description = "AdamW's and Muon's (default: ${DEFAULT-VALUE}).")
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
      names = "--dropout",
      paramLabel = "X",
      defaultValue = "0",
      description =
          "Share of the stream's additions that become 0 while it learns (default:"
              + " ${DEFAULT-VALUE}).")
  private double dropout;

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

  @Option(
      names = "--keep",
      paramLabel = "WHAT",
      defaultValue = "newest",
      description =
          "newest: the last two checkpoints and the best; log: for good also the weights of steps"
              + " 0, 1, 2, 4 ... 512 and of every checkpoint (default: ${DEFAULT-VALUE}).")
  private String keep = "newest";

  @Option(
      names = "--patience",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Ends when so many checkpoints in a row had no better validation loss; 0 for never"
              + " (default: ${DEFAULT-VALUE}).")
  private int patience;

  /** What the run writes down. */
  Keeping keeping() {
    boolean log = keep.equals("log");
    if (!log && !keep.equals("newest")) {
      throw new IllegalArgumentException("--keep is '" + keep + "', must be newest or log");
    }
    return new Keeping(logEvery, checkpointEvery, validationTokens, samples, log, patience);
  }

  private Method method() {
    for (Method method : Method.values()) {
      if (method.name().toLowerCase(Locale.ROOT).equals(optimizer)) {
        return method;
      }
    }
    throw new IllegalArgumentException("--optimizer is '" + optimizer + "', must be adamw or muon");
  }

  /** How a model with this context is trained. */
  TrainSettings settings(int context) {
    Numbers.requireAtLeast("--length", length, 0);
    int all = steps != null ? steps : DEFAULT_STEPS;
    return new TrainSettings(
        seed,
        batch,
        length == 0 ? context : length,
        all,
        warmUp != null ? warmUp : Math.min(100, all / 10),
        coolDown != null ? coolDown : all / 4,
        learningRate != null ? learningRate : DEFAULT_RATE,
        weightDecay,
        beta1,
        beta2,
        maxNorm,
        method(),
        parts,
        dropout);
  }
}
