package forwardpass.trainer.run;

import forwardpass.engine.model.Trainer.Step;
import forwardpass.trainer.train.TrainSettings;
import forwardpass.trainer.train.Trainer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sums up the steps between two lines of the metrics, and takes the time. */
final class Meter {
  private final MetricsLog log;
  private final Consumer<Metric> progress;
  private final long tokensAStep;
  private double losses;
  private int steps;
  private double seconds; // of the lines so far
  private double sinceLine; // of this line, without what is running
  private long started = System.nanoTime();
  private @Nullable Step last;

  Meter(MetricsLog log, TrainSettings settings, Consumer<Metric> progress) {
    this.log = log;
    this.progress = progress;
    tokensAStep = (long) settings.batchSize() * settings.length();
    List<Metric> before = log.metrics();
    seconds = before.isEmpty() ? 0 : before.get(before.size() - 1).seconds();
  }

  /** The lines so far. */
  List<Metric> metrics() {
    return log.metrics();
  }

  void add(Step step) {
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

  /** A line of the steps since the last one, if there are any. */
  void log(Trainer trainer, double validationLoss) {
    Step step = last;
    if (steps == 0 || step == null) {
      return;
    }
    if (Double.isNaN(validationLoss)) {
      pause();
    }
    seconds += sinceLine;
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
