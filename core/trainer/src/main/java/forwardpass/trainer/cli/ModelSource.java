package forwardpass.trainer.cli;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.StateFile;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine.Option;

/** The model that a command works with: the newest checkpoint of a run. */
final class ModelSource {
  @Option(
      names = "--run",
      paramLabel = "FOLDER",
      defaultValue = "run",
      description = "The run whose newest checkpoint is taken (default: ${DEFAULT-VALUE}).")
  Path run = Path.of("run");

  RunDirectory directory() {
    return new RunDirectory(run);
  }

  /** The newest state. */
  StateFile.Saved saved() {
    directory().config(); // says if there is no run
    StateFile.Saved saved =
        directory()
            .newest(
                warning -> {
                  throw new DataException(warning);
                });
    if (saved == null) {
      throw new DataException(run + ": the run has no checkpoint yet");
    }
    return saved;
  }

  Tokenizer tokenizer() {
    return directory().tokenizer();
  }

  /** The model, as trained. */
  static Gpt gpt(StateFile.Saved saved, Backend backend) {
    GptConfig config = saved.model().config();
    GptWeights weights =
        GptWeights.of(
            backend,
            config,
            parameter -> Objects.requireNonNull(saved.state().weights().get(parameter.name())),
            WeightFormat.TENSORS);
    return new Gpt(backend, weights);
  }
}
