package forwardpass.trainer.run;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.trainer.data.Encoding;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.data.TokenizerTraining;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.train.Together;
import forwardpass.trainer.train.TrainSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Runs of a model of a few thousand parameters, for tests. */
public final class TinyRun {
  private TinyRun() {}

  /** A run that is ready to begin. */
  public static RunDirectory prepare(Path folder, int steps, int seed) {
    RunDirectory directory = new RunDirectory(folder);
    TextCorpus corpus = Stories.write(folder.resolve("stories.txt"), 60, 1);
    Tokenizer tokenizer = TokenizerTraining.train(corpus, 280, (merge, learned, wanted) -> true);
    directory.save(tokenizer);
    Encoding.split(
        corpus, tokenizer, 0.1, 1, directory.trainTokens(), directory.validationTokens());
    ModelShape shape = new ModelShape(tokenizer.vocabSize(), 16, 1, 2, 8);
    directory.start(
        new RunConfig(
            shape,
            TrainSettings.of(seed, 2, 16, steps),
            "stories",
            new Machine("java", "cpu", "float32", Threads.ONE, 1),
            new Keeping(3, 4, 100, 1, false, 0)));
    return directory;
  }

  /** Trains, and returns the state at the end. */
  public static StateFile.Saved train(
      RunDirectory directory, Backend backend, BooleanSupplier stop) {
    List<String> warnings = new ArrayList<>();
    new TrainingRun(directory, backend, Together.alone(), metric -> {}, warnings::add)
        .run(directory.newest(warnings::add), stop);
    return newest(directory);
  }

  /** The newest state, which must be there. */
  public static StateFile.Saved newest(RunDirectory directory) {
    StateFile.@Nullable Saved saved =
        directory.newest(
            warning -> {
              throw new AssertionError(warning);
            });
    return Objects.requireNonNull(saved);
  }
}
