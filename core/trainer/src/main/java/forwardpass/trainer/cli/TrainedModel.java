package forwardpass.trainer.cli;

import forwardpass.engine.model.Checkpoint;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Int8Checkpoint;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.engine.weights.Safetensors;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.run.ModelShape;
import forwardpass.trainer.run.Origin;
import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.StateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A model whose training is behind it.
 *
 * @param name what to call it: the step of a run, or the folder
 * @param config sizes and choices
 * @param values the weights, in single precision
 * @param tokenizer text to tokens and back
 */
record TrainedModel(String name, GptConfig config, ParameterValues values, Tokenizer tokenizer) {

  /** The newest state of a run. */
  static TrainedModel of(StateFile.Saved saved, Tokenizer tokenizer) {
    Map<String, float[]> weights = saved.state().weights();
    return new TrainedModel(
        "step " + saved.state().step(),
        saved.model().config(),
        parameter -> Objects.requireNonNull(weights.get(parameter.name())),
        tokenizer);
  }

  /**
   * The newest state of the run in a folder, or the model in it.
   *
   * @param warn hears of checkpoints that can't be read
   */
  static TrainedModel from(Path folder, Consumer<String> warn) {
    RunDirectory directory = new RunDirectory(folder);
    return directory.isStarted() && !Files.isRegularFile(folder.resolve("model.safetensors"))
        ? of(directory.checkpoints().named("newest", warn), directory.tokenizer())
        : in(folder);
  }

  /**
   * What lies in a folder as {@code model.safetensors}, with the book's names, in eight bits or as
   * floats, and {@code tokenizer.txt}: what the book ships.
   *
   * @throws DataException if one is missing or malformed, or they don't belong together
   */
  static TrainedModel in(Path folder) {
    Path model = folder.resolve("model.safetensors");
    Path tokens = folder.resolve("tokenizer.txt");
    for (Path file : new Path[] {model, tokens}) {
      if (!Files.isRegularFile(file)) {
        throw new DataException(file + ": there is no such file");
      }
    }
    try {
      TrainedModel read = read(folder, Files.readAllBytes(model), Files.readAllBytes(tokens));
      int vocabSize = read.tokenizer().vocabSize();
      if (vocabSize != read.config().vocabSize()) {
        throw new DataException(
            folder
                + ": the tokenizer has "
                + vocabSize
                + " tokens, the model "
                + read.config().vocabSize());
      }
      return read;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (IllegalArgumentException malformed) {
      throw new DataException(folder + ": " + malformed.getMessage(), malformed);
    }
  }

  private static TrainedModel read(Path folder, byte[] model, byte[] tokens) {
    Safetensors file = Safetensors.of(model);
    Backend backend = new ArrayBackend();
    GptWeights weights;
    if (Int8Checkpoint.isOne(file)) {
      weights = new Int8Checkpoint(file).load(backend, WeightFormat.TENSORS);
    } else {
      Checkpoint checkpoint = new Checkpoint(file);
      weights = checkpoint.load(backend, checkpoint.config(), WeightFormat.TENSORS);
    }
    return new TrainedModel(
        folder.toString(), weights.config(), weights.values(backend), TokenizerFile.read(tokens));
  }

  /** The model on a backend. */
  Gpt gpt(Backend backend) {
    return new Gpt(backend, GptWeights.of(backend, config, values, WeightFormat.TENSORS));
  }

  /** The same as what a run begins with. */
  Origin origin() {
    return new Origin(ModelShape.of(config), weights(), tokenizer);
  }

  /** The weights by their names in the book's files. */
  Map<String, float[]> weights() {
    Map<String, float[]> weights = new LinkedHashMap<>();
    for (Parameter parameter : Parameter.allOf(config)) {
      weights.put(parameter.name(), values.of(parameter));
    }
    return weights;
  }
}
