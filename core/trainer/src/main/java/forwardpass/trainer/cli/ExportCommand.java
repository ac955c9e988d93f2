package forwardpass.trainer.cli;

import forwardpass.trainer.export.HuggingFaceFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a trained model in the form in which others read it. */
@Command(
    name = "export",
    description =
        "Writes the folder that Hugging Face transformers opens as a GPT-2: config.json,"
            + " model.safetensors, vocab.json, merges.txt, tokenizer_config.json.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ModelSource source = new ModelSource();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      defaultValue = "export",
      description = "Where the files go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("export");

  @Option(names = "--overwrite", description = "Replaces files of these names that are there.")
  private boolean overwrite;

  @Override
  public Integer call() {
    if (!overwrite) {
      HuggingFaceFolder.requireFree(out);
    }
    TrainedModel model = source.model(new Report(spec, false)::warn);
    HuggingFaceFolder.write(out, model.config(), model.weights(), model.tokenizer());
    Console.out(spec).println("wrote " + model.name() + " to " + out);
    return 0;
  }
}
