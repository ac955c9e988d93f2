package forwardpass.trainer.cli;

import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.data.TokenizerTraining;
import forwardpass.trainer.run.Capacity;
import forwardpass.trainer.run.Machine;
import forwardpass.trainer.run.Origin;
import forwardpass.trainer.run.Preparation;
import forwardpass.trainer.run.RunConfig;
import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.RunPlan;
import forwardpass.trainer.run.StateFile;
import forwardpass.trainer.run.ThreadTrial;
import forwardpass.trainer.torch.Kernels;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.train.TrainSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens before the first step: a run's configuration is made, or changed and checked. */
final class RunStart {
  private final RunDirectory directory;
  private final Report report;

  RunStart(RunDirectory directory, Report report) {
    this.directory = directory;
    this.report = report;
  }

  /** Refuses what can't be done here, before anything is written. */
  void requirePossible(RunPlan plan) {
    Capacity.of(plan.shape(), plan.settings(), plan.machine())
        .requireFits(plan.machine().processes());
    DeviceOptions.open(plan.machine());
    if (plan.tokenizer() == null && plan.from() == null) {
      TokenizerTraining.requireSize(plan.shape().vocabSize());
    }
    for (Path file : new @Nullable Path[] {plan.text(), plan.validation()}) {
      if (file != null) {
        TextCorpus.open(file);
      }
    }
    if (plan.tokenizer() != null && !Files.isRegularFile(plan.tokenizer())) {
      throw new DataException(plan.tokenizer() + ": there is no such file");
    }
  }

  /** Makes everything that the plan needs. */
  RunConfig begin(RunPlan plan) {
    directory.plan(plan);
    return prepare(plan);
  }

  /** The same in a folder that has no use for the plan. */
  RunConfig prepare(RunPlan plan) {
    Path from = plan.from();
    Origin origin = from == null ? null : TrainedModel.from(from, report::warn).origin();
    return new Preparation(directory, plan, origin, report::say).run(this::withThreads);
  }

  /** The same with the threads that are fastest, where the configuration leaves them open. */
  RunConfig withThreads(RunConfig config) {
    Machine machine = config.machine();
    if (machine.threads() != null) {
      return config;
    }
    if (!machine.backend().equals("torch")) {
      return config.on(machine.with(Threads.ONE)); // it computes in the caller's thread
    }
    Backend backend = DeviceOptions.open(machine);
    Threads.ONE.apply();
    report.say(Kernels.measure().describe());
    int cores = Math.max(1, Threads.cores() / machine.processes());
    if (cores == 1) {
      report.say("threads (libtorch, OpenBLAS): one core, so 1,1");
      return config.on(machine.with(Threads.ONE));
    }
    ThreadTrial trial = ThreadTrial.of(config, backend, directory.train(), Threads.sensible(cores));
    report.say(trial.describe() + " of " + cores + " cores; kept in config.json");
    return config.on(machine.with(trial.best().threads()));
  }

  /**
   * Changes what may be changed of a run, says what that means, and writes it down.
   *
   * @param steps another number of steps in all, null for the same; so the others
   */
  RunConfig resume(
      RunConfig config,
      Machine machine,
      @Nullable Integer steps,
      @Nullable Integer coolDown,
      @Nullable Double learningRate) {
    TrainSettings was = config.settings();
    TrainSettings settings =
        was.withSteps(
                Objects.requireNonNullElse(steps, was.steps()),
                Objects.requireNonNullElse(coolDown, was.coolDown()))
            .withLearningRate(Objects.requireNonNullElse(learningRate, was.learningRate()));
    StateFile.@Nullable Saved saved = directory.newest(warning -> {});
    int at = saved == null ? 0 : saved.state().step();
    if (settings.steps() < at) {
      throw new DataException(
          "the run has made "
              + at
              + " steps already; --steps "
              + settings.steps()
              + " is behind it");
    }
    if (!settings.equals(was) && at > 0) {
      sayRate(was, settings, at);
    }
    DeviceOptions.open(machine); // says if it is not there, before it is written down
    RunConfig changed = withThreads(config.with(settings).on(machine));
    Threads before = config.machine().threads();
    if (before != null && !before.equals(changed.machine().threads())) {
      report.warn(
          "the threads were "
              + before
              + ", now "
              + changed.machine().threads()
              + ": sums are taken in another order, so the last digits will differ");
    }
    if (machine.processes() != config.machine().processes()) {
      report.warn(
          "there were "
              + config.machine().processes()
              + " processes, now there are "
              + machine.processes()
              + ": the batches stay the same, sums are taken in another order, so the last digits"
              + " will differ");
    }
    if (!changed.equals(config)) {
      directory.start(changed);
    }
    return changed;
  }

  private void sayRate(TrainSettings was, TrainSettings settings, int at) {
    int last = at - 1;
    double before = was.schedule().learningRate(last);
    double after = at < settings.steps() ? settings.schedule().learningRate(at) : 0;
    String line =
        String.format(
            Locale.ROOT,
            "the learning rate was %.3g at step %d and is %.3g at step %d; the cool-down begins at"
                + " step %d",
            before,
            last,
            after,
            at,
            settings.steps() - settings.coolDown());
    if (after > 1.5 * before) {
      report.warn(line + ": it rises again");
    } else {
      report.say(line);
    }
  }
}
