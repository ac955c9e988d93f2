package forwardpass.trainer.cli;

import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.run.Capacity;
import forwardpass.trainer.run.RunConfig;
import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.RunPlan;
import forwardpass.trainer.run.ThreadTrial;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.train.TrainSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Says what a run would be, in a folder that is thrown away. */
final class DryRun {
  private final RunPlan plan;
  private final Report report;

  DryRun(RunPlan plan, Report report) {
    this.plan = plan;
    this.report = report;
  }

  void run() throws IOException {
    Path folder = Files.createTempDirectory("dry-run");
    try {
      RunDirectory directory = new RunDirectory(folder);
      RunStart start = new RunStart(directory, report);
      start.requirePossible(plan);
      RunConfig config = start.prepare(plan);
      describe(directory, config);
    } finally {
      delete(folder);
    }
  }

  private void describe(RunDirectory directory, RunConfig config) {
    Backend backend = DeviceOptions.open(config.machine());
    Threads threads = Objects.requireNonNull(config.machine().threads());
    int processes = config.machine().processes();
    double rate = // of all together, if exchanging gradients took no time
        processes
            * ThreadTrial.of(config, backend, directory.train(), List.of(threads))
                .best()
                .tokensPerSecond();
    TrainSettings settings = config.settings();
    Capacity capacity = Capacity.of(config.model(), settings, config.machine());
    double tokens = (double) settings.steps() * settings.batchSize() * settings.length();
    long text = directory.train().size();
    double seconds = tokens / rate;
    report.event(
        "plan",
        Map.of(
            "parameters",
            capacity.parameters(),
            "memoryBytes",
            capacity.bytes(),
            "textTokens",
            text,
            "tokens",
            tokens,
            "epochs",
            tokens / text,
            "tokensPerSecond",
            rate,
            "seconds",
            seconds,
            "threads",
            threads.toString()),
        String.format(
            Locale.ROOT,
            "%,.0f parameters%nabout %.2f GB of memory: %.2f for weights, gradients and the"
                + " optimiser, %.2f for a batch%n%,.0f tokens in %,d steps, %.1f times the text of"
                + " %,d%n%,.0f tokens/s with threads %s in %d processes: %s without validation, samples"
                + " and exchange",
            capacity.parameters(),
            capacity.bytes() / 1e9,
            capacity.modelBytes() / 1e9,
            capacity.batchBytes() / 1e9,
            tokens,
            settings.steps(),
            tokens / text,
            text,
            rate,
            threads,
            processes,
            Progress.duration((long) Math.ceil(seconds))));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(DryRun::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
