package forwardpass.trainer.cli;

import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.Encoding;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.data.TokenFile;
import forwardpass.trainer.run.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how well a trained model predicts a text. */
@Command(
    name = "evaluate",
    description =
        "Measures the loss of a trained model on a text, or on what the run held back: nats a"
            + " token, bits a byte, perplexity.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ModelSource source = new ModelSource();

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "The text. Without it, what the run held back.")
  private @Nullable Path text;

  @Option(names = "--json", description = "Says it as a JSON object.")
  private boolean json;

  @Mixin private DeviceOptions device = new DeviceOptions();

  @Override
  public Integer call() throws IOException {
    Report report = new Report(spec, json);
    Backend backend = device.open();
    TrainedModel model = source.model(report::warn);
    Path folder = Files.createTempDirectory("evaluate");
    Path tokens = folder.resolve("text.tok");
    try {
      TokenFile file =
          text == null
              ? source.validation()
              : Encoding.whole(TextCorpus.open(text), model.tokenizer(), tokens);
      Validation.Result result =
          Validation.of(backend, model.gpt(backend), file, model.config().nCtx(), Long.MAX_VALUE);
      double nats = result.loss() * result.tokens();
      double bitsPerByte = nats / Math.log(2) / file.textBytes();
      if (!(Math.abs(result.loss()) <= Double.MAX_VALUE)) {
        throw new DataException(
            model.name() + ": the loss is " + result.loss() + ": the weights are not sound");
      }
      report.event(
          "evaluation",
          Map.of(
              "model", model.name(),
              "tokens", result.tokens(),
              "documents", file.documents(),
              "bytes", file.textBytes(),
              "natsPerToken", result.loss(),
              "bitsPerByte", bitsPerByte,
              "perplexity", Math.exp(result.loss())),
          String.format(
              Locale.ROOT,
              "%s%n%d tokens of %d documents, %d bytes%n%.4f nats a token%n%.4f bits a byte%n"
                  + "perplexity %.3f",
              model.name(),
              result.tokens(),
              file.documents(),
              file.textBytes(),
              result.loss(),
              bitsPerByte,
              Math.exp(result.loss())));
      return 0;
    } finally {
      Files.deleteIfExists(tokens);
      Files.deleteIfExists(folder);
    }
  }
}
