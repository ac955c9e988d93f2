package forwardpass.trainer.cli;

import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.data.TokenizerTraining;
import forwardpass.trainer.run.AtomicFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns a tokenizer. */
@Command(
    name = "tokenizer",
    description = "Learns a byte-level BPE tokenizer from a text.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TokenizerCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private TextOptions text = new TextOptions();

  @Option(
      names = "--vocab-size",
      paramLabel = "N",
      defaultValue = "1024",
      description =
          "Tokens, the 256 bytes and <|endoftext|> among them (default: ${DEFAULT-VALUE}).")
  private int vocabSize;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      defaultValue = "tokenizer.txt",
      description = "Where it goes (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("tokenizer.txt");

  @Override
  public Integer call() {
    PrintWriter say = Console.out(spec);
    TokenizerTraining.requireSize(vocabSize);
    TextCorpus corpus =
        text.corpus(Objects.requireNonNullElse(out.toAbsolutePath().getParent(), Path.of(".")));
    Tokenizer tokenizer = TokenizerTraining.train(corpus, vocabSize, say::println);
    AtomicFiles.write(out, TokenizerFile.write(tokenizer));
    say.println("wrote " + out + ", " + tokenizer.vocabSize() + " tokens");
    return 0;
  }
}
