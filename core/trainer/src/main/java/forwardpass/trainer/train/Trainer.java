package forwardpass.trainer.train;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamW;
import forwardpass.engine.optim.StableSchedule;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A training run that can be stopped after any step and taken up again: the engine's model, tape
 * and optimiser on whatever backend it is given, fed from a row of tokens.
 */
public final class Trainer implements AutoCloseable {
  private static final double EPSILON = 1e-8;

  private final Backend backend;
  private final TrainSettings settings;
  private final Batches batches;
  private final Gpt gpt;
  private final AdamW optimizer;
  private final forwardpass.engine.model.Trainer trainer;

  /** A run at its start: random weights from the settings' seed. */
  public Trainer(GptConfig config, Backend backend, TokenSource source, TrainSettings settings) {
    if (settings.length() > config.nCtx()) {
      throw new IllegalArgumentException(
          "settings: length is " + settings.length() + ", the model's nCtx is " + config.nCtx());
    }
    this.backend = backend;
    this.settings = settings;
    batches = new Batches(source, settings.seed(), settings.batchSize(), settings.length());
    gpt = new Gpt(backend, GptWeights.random(backend, config, Rng.seeded(settings.seed())));
    AdamSettings adam = new AdamSettings(settings.beta1(), settings.beta2(), EPSILON);
    optimizer = new AdamW(backend, gpt.weights().groups(settings.weightDecay()), adam);
    StableSchedule schedule =
        new StableSchedule(
            settings.learningRate(), settings.warmUp(), settings.steps(), settings.coolDown());
    trainer =
        new forwardpass.engine.model.Trainer(backend, gpt, optimizer, schedule, settings.maxNorm());
  }

  /** Makes one step, and says what it found: step number from 0, loss in nats, gradient norm, α. */
  public forwardpass.engine.model.Trainer.Step step() {
    int[][] rows = batches.of(trainer.steps());
    int[][] tokens = new int[rows.length][];
    int[][] targets = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      tokens[i] = Arrays.copyOfRange(rows[i], 0, settings.length());
      targets[i] = Arrays.copyOfRange(rows[i], 1, settings.length() + 1);
    }
    return trainer.step(tokens, targets);
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
    Map<String, float[]> means = new LinkedHashMap<>();
    Map<String, float[]> squares = new LinkedHashMap<>();
    for (Map.Entry<Parameter, Tensor> entry : gpt.weights().tensors().entrySet()) {
      String name = entry.getKey().name();
      weights.put(name, backend.read(entry.getValue()));
      means.put(name, backend.read(optimizer.mean(entry.getValue())));
      squares.put(name, backend.read(optimizer.square(entry.getValue())));
    }
    return new TrainState(trainer.steps(), weights, means, squares);
  }

  /**
   * Goes on from a state.
   *
   * @throws IllegalArgumentException if it is another model's
   */
  public void restore(TrainState state) {
    for (Map.Entry<Parameter, Tensor> entry : gpt.weights().tensors().entrySet()) {
      String name = entry.getKey().name();
      Tensor tensor = entry.getValue();
      overwrite(name, tensor, state.weights());
      overwrite(name, optimizer.mean(tensor), state.means());
      overwrite(name, optimizer.square(tensor), state.squares());
    }
    optimizer.resume(state.step());
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
    for (Tensor tensor : gpt.weights().tensors().values()) {
      optimizer.mean(tensor).storage().free();
      optimizer.square(tensor).storage().free();
    }
    gpt.weights().free();
  }
}
