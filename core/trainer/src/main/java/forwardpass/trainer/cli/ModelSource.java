package forwardpass.trainer.cli;

import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.TokenFile;
import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.StateFile;
import java.nio.file.Path;
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

  /** The model asked for. */
  TrainedModel model() {
    if (folder == null) {
      return TrainedModel.of(saved(), directory().tokenizer());
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
    return directory().validation();
  }

  private RunDirectory directory() {
    return new RunDirectory(run == null ? RUN : run);
  }

  private StateFile.Saved saved() {
    RunDirectory directory = directory();
    directory.config(); // says if there is no run
    StateFile.Saved saved =
        directory.newest(
            warning -> {
              throw new DataException(warning);
            });
    if (saved == null) {
      throw new DataException(directory.folder() + ": the run has no checkpoint yet");
    }
    return saved;
  }
}
