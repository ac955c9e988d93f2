package forwardpass.trainer.train;

import forwardpass.engine.model.Dropout;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.Trainer.Part;
import forwardpass.engine.model.Trainer.Step;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A training run that can be stopped after any step and taken up again: the engine's model, tape
 * and optimisers on whatever backend it is given, fed from a row of tokens, alone or together with
 * other programs.
 */
public final class Trainer implements AutoCloseable {
  private final Backend backend;
  private final TrainSettings settings;
  private final Together together;
  private final Batches batches;
  private final Gpt gpt;
  private final Memory memory;
  private final forwardpass.engine.model.Trainer trainer;

  /** A run at its start: random weights from the settings' seed. */
  public Trainer(GptConfig config, Backend backend, TokenSource source, TrainSettings settings) {
    this(config, backend, source, settings, Together.alone());
  }

  /**
   * The same, as one of several programs.
   *
   * @throws IllegalArgumentException if a batch has not a sequence for each part of each program
   */
  public Trainer(
      GptConfig config,
      Backend backend,
      TokenSource source,
      TrainSettings settings,
      Together together) {
    if (settings.length() > config.nCtx()) {
      throw new IllegalArgumentException(
          "settings: length is " + settings.length() + ", the model's nCtx is " + config.nCtx());
    }
    if ((long) settings.parts() * together.size() > settings.batchSize()) {
      throw new IllegalArgumentException(
          "settings: "
              + together.size()
              + " programs with "
              + settings.parts()
              + " parts each need as many sequences, a batch has "
              + settings.batchSize());
    }
    this.backend = backend;
    this.settings = settings;
    this.together = together;
    batches = new Batches(source, settings.seed(), settings.batchSize(), settings.length());
    gpt = new Gpt(backend, GptWeights.random(backend, config, Rng.seeded(settings.seed())));
    memory = new Memory(backend, gpt.weights(), settings);
    trainer =
        new forwardpass.engine.model.Trainer(
            backend, gpt, memory.optimizer(), settings.schedule(), settings.maxNorm());
  }

  /** Makes one step, and says what it found: step number from 0, loss in nats, gradient norm, α. */
  public Step step() {
    int wholeTokens = settings.batchSize() * settings.length();
    return trainer.step(parts(), wholeTokens, together::sum);
  }

  /** This program's share of the batch, in parts: neighbouring sequences, the ranks in order. */
  private List<Part> parts() {
    int all = together.size() * settings.parts();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < settings.parts(); i++) {
      long number = (long) together.rank() * settings.parts() + i;
      int from = (int) (number * settings.batchSize() / all);
      int to = (int) ((number + 1) * settings.batchSize() / all);
      int[][] rows = batches.of(trainer.steps(), from, to);
      int[][] tokens = new int[rows.length][];
      int[][] targets = new int[rows.length][];
      for (int row = 0; row < rows.length; row++) {
        tokens[row] = Arrays.copyOfRange(rows[row], 0, settings.length());
        targets[row] = Arrays.copyOfRange(rows[row], 1, settings.length() + 1);
      }
      Dropout dropout =
          Dropout.of((float) settings.dropout(), settings.seed(), trainer.steps(), from);
      parts.add(new Part(tokens, targets, dropout));
    }
    return parts;
  }

  /** How many steps were made. */
  public int steps() {
    return trainer.steps();
  }

  /** Whether all steps of the settings were made. */
  public boolean isDone() {
    return steps() >= settings.steps();
  }

  /** How many times the text has been read. */
  public double epochs() {
    return batches.epochs(steps());
  }

  /** The model as it is now. */
  public Gpt gpt() {
    return gpt;
  }

  /** The settings. */
  public TrainSettings settings() {
    return settings;
  }

  /** A copy of all that the run needs to go on. */
  public TrainState state() {
    Map<String, float[]> weights = new LinkedHashMap<>();
    for (Map.Entry<Parameter, Tensor> entry : gpt.weights().tensors().entrySet()) {
      weights.put(entry.getKey().name(), backend.read(entry.getValue()));
    }
    return new TrainState(trainer.steps(), weights, read(memory.means()), read(memory.squares()));
  }

  private Map<String, float[]> read(Map<String, Tensor> tensors) {
    Map<String, float[]> values = new LinkedHashMap<>();
    tensors.forEach((name, tensor) -> values.put(name, backend.read(tensor)));
    return values;
  }

  /**
   * Goes on from a state.
   *
   * @throws IllegalArgumentException if it is another model's, or another optimiser's
   */
  public void restore(TrainState state) {
    for (Map.Entry<Parameter, Tensor> entry : gpt.weights().tensors().entrySet()) {
      overwrite(entry.getKey().name(), entry.getValue(), state.weights());
    }
    if (state.means().isEmpty() && state.step() == 0) {
      return; // weights to begin with
    }
    memory.means().forEach((name, tensor) -> overwrite(name, tensor, state.means()));
    memory.squares().forEach((name, tensor) -> overwrite(name, tensor, state.squares()));
    memory.resume(state.step());
    trainer.resume(state.step());
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private void overwrite(String name, Tensor tensor, Map<String, float[]> values) {
    float[] value = values.get(name);
    if (value == null || value.length != tensor.size()) {
      throw new IllegalArgumentException(
          "state: parameter '"
              + name
              + "' "
              + tensor.shape()
              + " needs "
              + tensor.size()
              + " numbers, the state has "
              + (value == null ? "none" : "" + value.length));
    }
    try (Scope scratch = backend.scope()) {
      backend.assign(tensor, backend.tensor(tensor.shape(), value));
    }
  }

  /** Gives the memory of weights and moments back. */
  @Override
  public void close() {
    memory.free();
    gpt.weights().free();
  }
}
