package forwardpass.trainer.cli;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.run.Samples;
import java.io.PrintWriter;
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

  @Mixin private DeviceOptions device = new DeviceOptions();

  @Override
  public Integer call() {
    TrainedModel model = source.model();
    Backend backend = device.open();
    Gpt gpt = model.gpt(backend);
    Sampler sampler = new Sampler(temperature, topK, topP, 0, 1);
    PrintWriter say = Console.out(spec);
    for (int i = 0; i < count; i++) {
      Samples.Sample sample =
          Samples.of(backend, gpt, model.tokenizer(), prompt, sampler, seed + i, maxTokens);
      say.println("--- seed " + sample.seed() + (sample.ended() ? "" : ", cut off"));
      say.println(sample.text());
    }
    return 0;
  }
}
