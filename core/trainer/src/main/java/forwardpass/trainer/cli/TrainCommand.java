package forwardpass.trainer.cli;

import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.run.Machine;
import forwardpass.trainer.run.ModelShape;
import forwardpass.trainer.run.RunConfig;
import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.RunPlan;
import forwardpass.trainer.run.StateFile;
import forwardpass.trainer.run.StopRequest;
import forwardpass.trainer.run.TrainingRun;
import forwardpass.trainer.torch.GlooGroup;
import forwardpass.trainer.torch.Rendezvous;
import forwardpass.trainer.train.Together;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Trains a model, or goes on with a run. */
@Command(
    name = "train",
    description = {
      "Trains a language model of GPT-2's architecture. Everything goes into one folder: the"
          + " configuration, tokenizer, tokens, checkpoints, metrics.csv, plot.html, samples.",
      "Ctrl-C finishes the step, saves and ends; --resume goes on from there, on the CPU to the"
          + " same bits as if it had never stopped."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TrainCommand implements Callable<Integer> {
  /** What may be given together with --resume. */
  private static final Set<String> WITH_RESUME =
      Set.of(
          "--out",
          "--resume",
          "--steps",
          "--cool-down",
          "--learning-rate",
          "--device",
          "--threads",
          "--processes",
          "--peer-timeout",
          "--json");

  /** What can't be chosen where another model is begun with. */
  private static final Set<String> OF_THE_MODEL =
      Set.of("--context", "--layers", "--heads", "--width", "--vocab-size", "--tokenizer");

  @Spec private @Nullable CommandSpec spec;
  private @Nullable Rendezvous place; // where it meets others; null if it is alone
  @Mixin private TextOptions text = new TextOptions();

  @Option(
      names = "--validation",
      paramLabel = "FILE",
      description = "Text held back to measure on. Without it, a share of the documents is.")
  private @Nullable Path validation;

  @Option(
      names = "--validation-share",
      paramLabel = "X",
      defaultValue = "0.02",
      description = "Which share of the documents is held back (default: ${DEFAULT-VALUE}).")
  private double validationShare;

  @Option(
      names = "--tokenizer",
      paramLabel = "FILE",
      description = "A tokenizer's file. Without it, one is learned from the text.")
  private @Nullable Path tokenizerFile;

  @Option(
      names = "--vocab-size",
      paramLabel = "N",
      defaultValue = "1024",
      description = "Tokens of the tokenizer that is learned (default: ${DEFAULT-VALUE}).")
  private int vocabSize;

  @Option(
      names = "--from",
      paramLabel = "FOLDER",
      description =
          "Begins with the weights and the tokenizer of a model of ours: a run's newest checkpoint,"
              + " or a folder with model.safetensors and tokenizer.txt, such as static/model.")
  private @Nullable Path from;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      defaultValue = "run",
      description = "The run's folder (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("run");

  @Option(
      names = "--resume",
      description =
          "Goes on with the run in the folder. Its configuration holds; only --steps, --cool-down,"
              + " --learning-rate, --device, --threads and --processes can be changed.")
  private boolean resume;

  @Option(
      names = "--dry-run",
      description =
          "Says parameters, memory, tokens, epochs and time, found by trying, and trains nothing.")
  private boolean dryRun;

  @Option(
      names = "--processes",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Trains in N processes on this machine, each on its share of every batch (default:"
              + " ${DEFAULT-VALUE}). Under torchrun and its like, leave it out.")
  private int processes;

  @Option(
      names = "--peer-timeout",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description =
          "How long one process waits for another before it gives up (default: ${DEFAULT-VALUE}).")
  private int peerTimeout;

  @Option(names = "--list", description = "Shows the checkpoints of the run in the folder.")
  private boolean list;

  @Option(names = "--json", description = "Says everything as JSON objects, one a line.")
  private boolean json;

  @Mixin private ModelOptions model = new ModelOptions();
  @Mixin private StepOptions steps = new StepOptions();
  @Mixin private DeviceOptions device = new DeviceOptions();

  @Override
  public Integer call() throws IOException {
    place = Rendezvous.of(System.getenv());
    boolean writes = place == null || place.rank() == 0;
    Report report = new Report(spec, json);
    RunDirectory directory = new RunDirectory(out);
    Numbers.requireAtLeast("--peer-timeout", peerTimeout, 1);
    if (list) {
      return list(directory);
    }
    if (dryRun) {
      new DryRun(plan(), report).run();
      return 0;
    }
    if (!writes) {
      return follow(directory, report);
    }
    boolean goesOn = resume || isRestarted();
    if (goesOn) {
      refuseOthers();
      directory.requireBegun();
    } else {
      directory.requireFresh();
    }
    return lead(directory, goesOn, report);
  }

  /** Whether a launcher has started all processes anew, with the arguments of the first time. */
  private boolean isRestarted() {
    return place != null && place.attempt() > 0 && new RunDirectory(out).isPlanned();
  }

  /** As the only process, or the one of several that writes. */
  private Integer lead(RunDirectory directory, boolean goesOn, Report report) throws IOException {
    RunConfig config;
    try (StopRequest stop = new StopRequest(() -> report.say(whilePreparing()))) {
      RunStart start = new RunStart(directory, report);
      RunPlan plan = goesOn ? null : plan();
      if (plan != null) {
        start.requirePossible(plan);
      }
      try (FileLock lock = directory.lock();
          Together together = together()) {
        directory.requireWritable();
        config = plan == null ? resumed(directory, start) : start.begin(plan);
        if (place != null || config.machine().processes() == 1) {
          if (together instanceof GlooGroup group) {
            group.release();
          }
          train(directory, config, together, stop, report);
          return lock.isValid() ? 0 : 1;
        }
      }
    }
    List<String> arguments = new ArrayList<>(List.of("train", "--resume", "--out", out.toString()));
    arguments.addAll(List.of("--peer-timeout", "" + peerTimeout));
    arguments.addAll(json ? List.of("--json") : List.of());
    new LocalProcesses(config.machine().processes(), arguments, Console.out(spec)).run();
    return 0;
  }

  /** As one of several processes that leaves the writing to rank 0. */
  private Integer follow(RunDirectory directory, Report report) {
    try (StopRequest stop = new StopRequest(() -> {});
        Together together = together()) {
      if (together instanceof GlooGroup group) {
        group.awaitRelease();
      }
      RunConfig config = directory.config();
      train(directory, config, together, stop, report);
      return 0;
    }
  }

  private Together together() {
    return place == null
        ? Together.alone()
        : GlooGroup.join(place, TimeUnit.SECONDS.toMillis(peerTimeout));
  }

  private void train(
      RunDirectory directory,
      RunConfig config,
      Together together,
      StopRequest stop,
      Report report) {
    boolean writes = together.rank() == 0;
    Backend backend = DeviceOptions.open(config.machine());
    if (together instanceof GlooGroup group) {
      group.use(backend);
    }
    StateFile.@Nullable Saved from = directory.newest(writes ? report::warn : warning -> {});
    Progress progress = new Progress(config, report);
    if (writes) {
      progress.begins(directory, from);
    }
    stop.trainingBegins();
    TrainingRun run = new TrainingRun(directory, backend, together, progress::say, report::warn);
    TrainingRun.End end = run.run(from, stop::isRequested);
    if (writes) {
      progress.ends(end, directory);
    }
  }

  private String whilePreparing() {
    return "stopped while preparing; nothing is lost: train --resume --out " + out;
  }

  private Integer list(RunDirectory directory) {
    directory.config(); // says if there is no run
    if (json) {
      Console.out(spec).print(directory.checkpoints().json());
      Console.out(spec).flush();
    } else {
      directory.checkpoints().lines().forEach(Console.out(spec)::println);
    }
    return 0;
  }

  private RunPlan plan() {
    ModelShape shape = from == null ? model.shape(vocabSize) : shapeOf(from);
    return new RunPlan(
        absolute(text.text),
        text.stories,
        absolute(validation),
        validationShare,
        absolute(tokenizerFile),
        shape,
        steps.settings(shape.nCtx()),
        device.machine(place == null ? processes : place.size()),
        steps.keeping(),
        absolute(from));
  }

  private ModelShape shapeOf(Path folder) {
    Set<String> given = new TreeSet<>();
    parsed().matchedOptions().forEach(option -> given.add(option.longestName()));
    given.retainAll(OF_THE_MODEL);
    if (!given.isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "with --from the model's own sizes and tokenizer hold; leave out " + given);
    }
    return ModelShape.of(TrainedModel.from(folder, warning -> {}).config());
  }

  private static @Nullable Path absolute(@Nullable Path path) {
    return path == null ? null : path.toAbsolutePath().normalize();
  }

  private void refuseOthers() {
    CommandSpec given = Objects.requireNonNull(spec);
    Set<String> refused = new TreeSet<>();
    parsed().matchedOptions().forEach(option -> refused.add(option.longestName()));
    refused.removeAll(WITH_RESUME);
    if (isRestarted()) {
      return;
    }
    if (!refused.isEmpty()) {
      throw new ParameterException(
          given.commandLine(),
          "with --resume the run's own configuration holds; leave out " + refused);
    }
  }

  private ParseResult parsed() {
    return Objects.requireNonNull(spec).commandLine().getParseResult();
  }

  private int processesNow(int before) {
    if (place != null) {
      return place.size();
    }
    return parsed().hasMatchedOption("--processes") ? processes : before;
  }

  private RunConfig resumed(RunDirectory directory, RunStart start) {
    if (!directory.isStarted()) {
      return start.begin(directory.plan());
    }
    RunConfig config = directory.config();
    Machine was = config.machine();
    Machine machine =
        new Machine(
            was.backend(),
            parsed().hasMatchedOption("--device") ? device.device() : was.device(),
            was.precision(),
            parsed().hasMatchedOption("--threads") ? device.threads() : was.threads(),
            processesNow(was.processes()));
    return start.resume(config, machine, steps.steps, steps.coolDown, steps.learningRate);
  }
}
