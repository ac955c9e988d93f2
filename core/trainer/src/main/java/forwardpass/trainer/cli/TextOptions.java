package forwardpass.trainer.cli;

import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.run.Preparation;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which text to learn from. */
final class TextOptions {
  @Option(
      names = "--text",
      paramLabel = "FILE",
      description =
          "Plain text in UTF-8, documents separated by <|endoftext|>. Without it, stories are"
              + " written by the engine's grammar.")
  @Nullable Path text;

  @Option(
      names = "--stories",
      paramLabel = "N",
      defaultValue = "20000",
      description = "How many stories the grammar writes (default: ${DEFAULT-VALUE}).")
  int stories;

  /** The corpus; what the grammar writes goes into {@code folder}. */
  TextCorpus corpus(Path folder) {
    Numbers.requireAtLeast("--stories", stories, 1);
    return Preparation.corpus(text, stories, folder);
  }
}
