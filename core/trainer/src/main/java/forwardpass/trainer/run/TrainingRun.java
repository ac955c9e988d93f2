package forwardpass.trainer.run;

import forwardpass.engine.model.Trainer.Step;
import forwardpass.engine.optim.NotFiniteException;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.train.TokenSource;
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
  private final Backend backend;
  private final Tokenizer tokenizer;
  private final TokenSource text;
  private final TokenSource heldBack;
  private final Consumer<Metric> progress;

  /**
   * A run in a folder that holds everything it needs.
   *
   * @param backend on which it computes
   * @param progress hears of each line of the metrics
   */
  public TrainingRun(RunDirectory directory, Backend backend, Consumer<Metric> progress) {
    this.directory = directory;
    this.backend = backend;
    this.progress = progress;
    config = directory.config();
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
  }

  /**
   * Trains from the newest checkpoint, or from the start, to the last step or until told to stop,
   * and saves.
   *
   * @param stop asked after each step
   * @param warn hears of checkpoints that can't be read
   * @return whether the last step was made
   * @throws DataException if the loss is no longer a number
   */
  public boolean run(BooleanSupplier stop, Consumer<String> warn) {
    try (Trainer trainer = new Trainer(config.model().config(), backend, text, config.settings())) {
      StateFile.@Nullable Saved saved = directory.newest(warn);
      if (saved != null) {
        trainer.restore(saved.state());
      }
      Meter meter = new Meter(MetricsLog.resume(directory.metrics(), trainer.steps()));
      int kept = trainer.steps();
      while (!trainer.isDone() && !stop.getAsBoolean()) {
        Step step = step(trainer);
        meter.add(step);
        if (trainer.isDone() || trainer.steps() % config.checkpointEvery() == 0) {
          keep(trainer, meter, step);
          kept = trainer.steps();
        } else if (trainer.steps() % config.logEvery() == 0) {
          meter.log(trainer, step, Double.NaN);
        }
      }
      if (trainer.steps() > kept) { // told to stop: somebody waits, so nothing is measured
        meter.logRest(trainer);
        directory.save(config.model(), trainer.state());
      }
      return trainer.isDone();
    }
  }

  private void keep(Trainer trainer, Meter meter, Step step) {
    meter.pause();
    double loss =
        Validation.of(
                backend,
                trainer.gpt(),
                heldBack,
                config.settings().length(),
                config.validationTokens())
            .loss();
    meter.log(trainer, step, loss);
    AtomicFiles.write(directory.plot(), MetricsPlot.html(meter.log.metrics(), config));
    if (config.samples() > 0) {
      directory.saveSamples(trainer.steps(), samples(trainer));
    }
    directory.save(config.model(), trainer.state()); // last: what comes before is then there too
    meter.go();
  }

  private String samples(Trainer trainer) {
    StringBuilder all = new StringBuilder();
    for (int seed = 1; seed <= config.samples(); seed++) {
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

  private static Step step(Trainer trainer) {
    try {
      return trainer.step();
    } catch (NotFiniteException refused) {
      throw new DataException(String.valueOf(refused.getMessage()), refused);
    }
  }

  /** Sums up the steps between two lines of the metrics, and takes the time. */
  private final class Meter {
    private final MetricsLog log;
    private double losses;
    private int steps;
    private double seconds; // of the lines so far
    private double sinceLine; // of this line, without what is running
    private long started = System.nanoTime();
    private @Nullable Step last;

    Meter(MetricsLog log) {
      this.log = log;
      List<Metric> before = log.metrics();
      seconds = before.isEmpty() ? 0 : before.get(before.size() - 1).seconds();
    }

    void add(Step step) {
      if (!(Math.abs(step.loss()) <= Double.MAX_VALUE)) {
        throw new DataException(
            "step "
                + step.step()
                + ": the loss is "
                + step.loss()
                + "; the last checkpoint is sound: go on from it with a lower learning rate");
      }
      last = step;
      losses += step.loss();
      steps++;
    }

    void pause() {
      sinceLine += (System.nanoTime() - started) * 1e-9;
      started = System.nanoTime();
    }

    void go() {
      started = System.nanoTime();
    }

    /** The steps since the last line, if there are any. */
    void logRest(Trainer trainer) {
      if (steps > 0 && last != null) {
        log(trainer, last, Double.NaN);
      }
    }

    void log(Trainer trainer, Step step, double validationLoss) {
      if (Double.isNaN(validationLoss)) {
        pause();
      }
      seconds += sinceLine;
      long tokensAStep = (long) config.settings().batchSize() * config.settings().length();
      Metric metric =
          new Metric(
              trainer.steps(),
              trainer.steps() * tokensAStep,
              trainer.epochs(),
              losses / steps,
              validationLoss,
              step.learningRate(),
              step.gradientNorm(),
              sinceLine > 0 ? steps * tokensAStep / sinceLine : 0,
              seconds);
      log.add(metric);
      progress.accept(metric);
      losses = 0;
      steps = 0;
      sinceLine = 0;
    }
  }
}
