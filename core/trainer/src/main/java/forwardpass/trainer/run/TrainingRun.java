package forwardpass.trainer.run;

import forwardpass.engine.model.Trainer.Step;
import forwardpass.engine.optim.NotFiniteException;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.TokenFile;
import forwardpass.trainer.train.Together;
import forwardpass.trainer.train.TrainState;
import forwardpass.trainer.train.Trainer;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Trains a model step by step, and writes down what a later run needs to go on. */
public final class TrainingRun {
  private static final double TEMPERATURE = 0.8;

  private final RunDirectory directory;
  private final RunConfig config;
  private final Checkpoints checkpoints;
  private final Backend backend;
  private final Tokenizer tokenizer;
  private final TokenFile text;
  private final TokenFile heldBack;
  private final Together together;
  private final Consumer<Metric> progress;
  private final Consumer<String> warn;
  private int sound = -1; // the step of the last checkpoint, −1 if there is none

  /** How a run ended. */
  public enum End {
    /** All steps were made. */
    DONE,
    /** Somebody wanted it to stop. */
    STOPPED,
    /** The validation loss did not fall any more. */
    NO_LONGER_BETTER
  }

  /**
   * A run in a folder that holds everything it needs.
   *
   * @param backend on which it computes
   * @param together with whom it trains
   * @param progress hears of each line of the metrics
   * @param warn hears of what is not as it should be, and does not stop the run
   */
  public TrainingRun(
      RunDirectory directory,
      Backend backend,
      Together together,
      Consumer<Metric> progress,
      Consumer<String> warn) {
    this.directory = directory;
    this.backend = backend;
    this.together = together;
    this.progress = progress;
    this.warn = warn;
    config = directory.config();
    checkpoints = directory.checkpoints();
    tokenizer = directory.tokenizer();
    text = directory.train();
    heldBack = directory.validation();
    if (tokenizer.vocabSize() != config.model().vocabSize()) {
      throw new DataException(
          directory.folder()
              + ": the tokenizer has "
              + tokenizer.vocabSize()
              + " tokens, the model "
              + config.model().vocabSize());
    }
    text.requireMadeBy(tokenizer);
    heldBack.requireMadeBy(tokenizer);
  }

  /**
   * Trains to the last step or until told to stop, and saves.
   *
   * @param from the state to go on from, null for the start
   * @param stop asked after each step
   * @throws DataException if the loss or the weights are no longer numbers
   */
  public End run(StateFile.@Nullable Saved from, BooleanSupplier stop) {
    try (Trainer trainer =
        new Trainer(config.model().config(), backend, text, config.settings(), together)) {
      if (from != null) {
        restore(trainer, from.state());
      }
      together.requireSame("step", trainer.steps());
      boolean writes = together.rank() == 0;
      Meter meter = writes ? meter(trainer) : null;
      if (writes && trainer.steps() == 0 && config.keeping().keeps(0)) {
        checkpoints.keep(trainer.state(), Double.NaN, warn);
      }
      boolean stopped = together.any(stop.getAsBoolean());
      boolean better = true;
      while (!trainer.isDone() && better && !stopped) {
        Step step = step(trainer);
        boolean worthwhile = meter == null || write(trainer, meter, step);
        better = !together.any(!worthwhile);
        stopped = together.any(stop.getAsBoolean());
      }
      if (meter != null && trainer.steps() > Math.max(0, sound)) {
        meter.log(trainer, Double.NaN); // told to stop: somebody waits, so nothing is measured
        save(trainer.state(), Double.NaN);
      }
      return trainer.isDone() ? End.DONE : stopped ? End.STOPPED : End.NO_LONGER_BETTER;
    }
  }

  private void restore(Trainer trainer, TrainState state) {
    try {
      trainer.restore(state);
    } catch (IllegalArgumentException other) {
      throw new DataException(
          directory.folder() + ": its checkpoint can't be gone on from: " + other.getMessage(),
          other);
    }
    sound = state.means().isEmpty() ? -1 : state.step();
  }

  private Meter meter(Trainer trainer) {
    MetricsLog log = MetricsLog.resume(directory.metrics(), trainer.steps(), warn);
    return new Meter(log, config.settings(), progress);
  }

  private Step step(Trainer trainer) {
    try {
      return trainer.step();
    } catch (NotFiniteException refused) {
      throw diverged(String.valueOf(refused.getMessage()));
    }
  }

  private DataException diverged(String what) {
    double rate = config.settings().learningRate();
    return new DataException(
        what
            + "; the learning rate is "
            + rate
            + ". "
            + (sound >= 0
                ? "The checkpoint of step "
                    + sound
                    + " is sound: go on with: train --resume --learning-rate "
                    + rate / 10
                    + " --out "
                    + directory.folder()
                : "No checkpoint was written yet: begin anew with a lower --learning-rate"));
  }

  /** Writes what is due after a step; false if it is no longer worth going on. */
  private boolean write(Trainer trainer, Meter meter, Step step) {
    Keeping keeping = config.keeping();
    meter.add(step);
    boolean better = true;
    if (trainer.isDone() || trainer.steps() % keeping.checkpointEvery() == 0) {
      meter.pause();
      better = checkpoint(trainer, meter);
      meter.go();
    } else {
      if (trainer.steps() % keeping.logEvery() == 0) {
        meter.log(trainer, Double.NaN);
      }
      if (keeping.keeps(trainer.steps())) {
        meter.pause();
        checkpoints.keep(trainer.state(), Double.NaN, warn);
        meter.go();
      }
    }
    return better;
  }

  /** The state is saved last, so that what belongs to it is there too; but saved it is. */
  private boolean checkpoint(Trainer trainer, Meter meter) {
    TrainState state = trainer.state();
    requireSound(state);
    double loss = Double.NaN;
    boolean diverged = false;
    try {
      loss = validationLoss(trainer);
      if (!(Math.abs(loss) <= Double.MAX_VALUE)) {
        diverged = true;
        throw diverged(
            "after step "
                + state.step()
                + ": the validation loss is "
                + loss
                + ", so nothing is saved");
      }
      meter.log(trainer, loss);
      AtomicFiles.write(directory.plot(), MetricsPlot.html(meter.metrics(), config));
      if (config.keeping().samples() > 0) {
        directory.saveSamples(trainer.steps(), samples(trainer));
      }
      if (config.keeping().keeps(trainer.steps())) {
        checkpoints.keep(state, loss, warn);
      }
      checkpoints.offer(state, loss);
    } finally {
      if (!diverged) {
        save(state, loss);
      }
    }
    return isWorthwhile(meter.metrics());
  }

  private void save(TrainState state, double validationLoss) {
    requireSound(state);
    checkpoints.save(state, validationLoss);
    sound = state.step();
  }

  private void requireSound(TrainState state) {
    String parameter = state.unsound();
    if (parameter != null) {
      throw diverged(
          "after step "
              + state.step()
              + ": '"
              + parameter
              + "' has a number that is not finite, so nothing is saved");
    }
  }

  private double validationLoss(Trainer trainer) {
    int length = config.settings().length();
    long most = config.keeping().validationTokens();
    return Validation.of(backend, trainer.gpt(), heldBack, length, most).loss();
  }

  /** Whether one of the last checkpoints, as many as the patience, was the best. */
  private boolean isWorthwhile(List<Metric> metrics) {
    int patience = config.keeping().patience();
    List<Double> losses =
        metrics.stream().map(Metric::validationLoss).filter(loss -> !loss.isNaN()).toList();
    int best = 0;
    for (int i = 1; i < losses.size(); i++) {
      best = losses.get(i) < losses.get(best) ? i : best;
    }
    return patience == 0 || losses.size() - 1 - best < patience;
  }

  private String samples(Trainer trainer) {
    StringBuilder all = new StringBuilder();
    for (int seed = 1; seed <= config.keeping().samples(); seed++) {
      Samples.Sample sample =
          Samples.of(
              backend,
              trainer.gpt(),
              tokenizer,
              "",
              Sampler.temperature(TEMPERATURE),
              seed,
              config.model().nCtx());
      all.append("--- seed ").append(seed).append(sample.ended() ? "" : ", cut off").append('\n');
      all.append(sample.text()).append("\n\n");
    }
    return all.toString();
  }
}
