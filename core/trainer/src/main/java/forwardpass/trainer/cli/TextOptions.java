package forwardpass.trainer.cli;

import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.run.Stories;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which text to learn from. */
final class TextOptions {
  private static final int SEED = 20_260_101;

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
    if (text != null) {
      return TextCorpus.open(text);
    }
    if (stories < 1) {
      throw new IllegalArgumentException("--stories is " + stories + ", must be at least 1");
    }
    return Stories.write(folder.resolve("stories.txt"), stories, SEED);
  }

  /** What it is, for people. */
  String describe() {
    return text != null ? text.getFileName().toString() : stories + " stories of the grammar";
  }
}
