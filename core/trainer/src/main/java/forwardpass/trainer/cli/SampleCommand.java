package forwardpass.trainer.cli;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.trainer.run.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a trained model write. */
@Command(
    name = "sample",
    description = "Lets a trained model write on from a prompt, or from nothing.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SampleCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ModelSource source = new ModelSource();

  @Parameters(
      arity = "0..1",
      paramLabel = "PROMPT",
      defaultValue = "",
      description = "How the text begins.")
  private String prompt = "";

  @Option(
      names = "--temperature",
      paramLabel = "X",
      defaultValue = "0.8",
      description =
          "1 is the model's own distribution, 0 the likeliest (default: ${DEFAULT-VALUE}).")
  private double temperature;

  @Option(
      names = "--top-k",
      paramLabel = "K",
      defaultValue = "0",
      description = "Chooses among the K likeliest; 0 for all (default: ${DEFAULT-VALUE}).")
  private int topK;

  @Option(
      names = "--top-p",
      paramLabel = "P",
      defaultValue = "1",
      description = "Chooses among the likeliest that make up P (default: ${DEFAULT-VALUE}).")
  private double topP;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The first text's seed; the others follow (default: ${DEFAULT-VALUE}).")
  private int seed;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many texts (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--max-tokens",
      paramLabel = "N",
      defaultValue = "300",
      description = "The most tokens a text (default: ${DEFAULT-VALUE}).")
  private int maxTokens;

  @Option(
      names = "--lines",
      description =
          "Takes each line of the standard input as a prompt, one after another, with the model"
              + " loaded once.")
  private boolean lines;

  @Option(names = "--json", description = "Says each text as a JSON object, one a line.")
  private boolean json;

  @Mixin private DeviceOptions device = new DeviceOptions();

  @Override
  public Integer call() throws IOException {
    Numbers.requireAtLeast("--count", count, 1);
    Numbers.requireAtLeast("--max-tokens", maxTokens, 1);
    if (lines && !prompt.isEmpty()) {
      throw new IllegalArgumentException("--lines reads the prompts: leave out '" + prompt + "'");
    }
    Report report = new Report(spec, json);
    Sampler sampler = new Sampler(temperature, topK, topP, 0, 1);
    Backend backend = device.open();
    TrainedModel model = source.model(report::warn);
    Writer writer = new Writer(backend, model.gpt(backend), model.tokenizer(), sampler, report);
    if (!lines) {
      writer.write(prompt);
      return 0;
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line;
    while ((line = in.readLine()) != null && writer.write(line)) {}
    return 0;
  }

  /** Writes texts with one model. */
  private final class Writer {
    private final Backend backend;
    private final Gpt gpt;
    private final Tokenizer tokenizer;
    private final Sampler sampler;
    private final Report report;

    Writer(Backend backend, Gpt gpt, Tokenizer tokenizer, Sampler sampler, Report report) {
      this.backend = backend;
      this.gpt = gpt;
      this.tokenizer = tokenizer;
      this.sampler = sampler;
      this.report = report;
    }

    /** As many texts as asked for; false if nobody reads them any more. */
    boolean write(String from) {
      for (int i = 0; i < count; i++) {
        Samples.Sample sample =
            Samples.of(backend, gpt, tokenizer, from, sampler, seed + i, maxTokens);
        report.event(
            "sample",
            Map.of("seed", sample.seed(), "text", sample.text(), "ended", sample.ended()),
            "--- seed "
                + sample.seed()
                + (sample.ended() ? "" : ", cut off")
                + System.lineSeparator()
                + sample.text());
        if (report.isUnread()) {
          return false;
        }
      }
      return true;
    }
  }
}
