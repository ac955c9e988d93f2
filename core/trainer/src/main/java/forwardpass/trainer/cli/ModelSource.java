package forwardpass.trainer.cli;

import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.TokenFile;
import forwardpass.trainer.run.RunDirectory;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The model that a command works with: the newest checkpoint of a run, or one in a folder. */
final class ModelSource {
  private static final Path RUN = Path.of("run");

  @Option(
      names = "--run",
      paramLabel = "FOLDER",
      description = "The run whose newest checkpoint is taken (default: run).")
  private @Nullable Path run;

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description =
          "Instead of a run's: the model in this folder, model.safetensors and tokenizer.txt, such"
              + " as static/model.")
  private @Nullable Path folder;

  @Option(
      names = "--step",
      paramLabel = "N",
      defaultValue = "newest",
      description =
          "Which of the run's checkpoints: newest, best, or a step; train --list shows them"
              + " (default: ${DEFAULT-VALUE}).")
  private String step = "newest";

  /**
   * The model asked for.
   *
   * @param warn hears of checkpoints that can't be read
   */
  TrainedModel model(Consumer<String> warn) {
    if (folder == null) {
      RunDirectory directory = directory();
      return TrainedModel.of(directory.checkpoints().named(step, warn), directory.tokenizer());
    }
    if (run != null) {
      throw new DataException("--run " + run + " and --model " + folder + ": give one of them");
    }
    return TrainedModel.in(folder);
  }

  /** The tokens that the run held back. */
  TokenFile validation() {
    if (folder != null) {
      throw new DataException(folder + ": a model without its run held back no text: give --text");
    }
    RunDirectory directory = directory();
    TokenFile tokens = directory.validation();
    tokens.requireMadeBy(directory.tokenizer());
    return tokens;
  }

  private RunDirectory directory() {
    return new RunDirectory(run == null ? RUN : run);
  }
}
