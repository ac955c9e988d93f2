package forwardpass.trainer.cli;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.Encoding;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.data.TokenFile;
import forwardpass.trainer.run.Metric;
import forwardpass.trainer.run.ModelShape;
import forwardpass.trainer.run.RunConfig;
import forwardpass.trainer.run.RunDirectory;
import forwardpass.trainer.run.StopRequest;
import forwardpass.trainer.run.TrainingRun;
import forwardpass.trainer.train.TrainSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      Set.of("--out", "--resume", "--steps", "--cool-down", "--device", "--threads");

  @Spec private @Nullable CommandSpec spec;
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
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      defaultValue = "run",
      description = "The run's folder (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("run");

  @Option(
      names = "--resume",
      description =
          "Goes on with the run in the folder. Its configuration holds; only --steps, --cool-down,"
              + " --device and --threads can be changed.")
  private boolean resume;

  @ArgGroup(exclusive = false, multiplicity = "0..1", validate = false, heading = "The model:%n")
  private ModelOptions model = new ModelOptions();

  @ArgGroup(exclusive = false, multiplicity = "0..1", validate = false, heading = "The training:%n")
  private StepOptions steps = new StepOptions();

  @Mixin private DeviceOptions device = new DeviceOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter say = Console.out(spec);
    RunDirectory directory = new RunDirectory(out);
    try (FileLock lock = directory.lock();
        StopRequest stop = new StopRequest()) {
      RunConfig config = resume ? resumed(directory) : started(directory, say);
      Backend backend =
          DeviceOptions.open(
              config.backend(), config.device(), config.precision(), config.threads());
      say.println(
          config.model().config().parameterCount()
              + " parameters; "
              + directory.train().size()
              + " tokens to train on, "
              + directory.validation().size()
              + " held back; "
              + config.settings().steps()
              + " steps");
      Progress progress = new Progress(config, say);
      boolean done =
          new TrainingRun(directory, backend, progress::say)
              .run(stop::isRequested, warning -> say.println("warning: " + warning));
      say.println(
          done
              ? "done; see " + directory.plot()
              : "stopped and saved; go on with: train --resume --out " + out);
      return lock.isValid() ? 0 : 1;
    }
  }

  private RunConfig resumed(RunDirectory directory) {
    CommandSpec given = Objects.requireNonNull(spec);
    Set<String> refused = new TreeSet<>();
    given
        .commandLine()
        .getParseResult()
        .matchedOptions()
        .forEach(option -> refused.add(option.longestName()));
    refused.removeAll(WITH_RESUME);
    if (!refused.isEmpty()) {
      throw new ParameterException(
          given.commandLine(),
          "with --resume the run's own configuration holds; leave out " + refused);
    }
    RunConfig config = directory.config();
    boolean otherEnd = steps.steps != null || steps.coolDown != null;
    TrainSettings settings = config.settings();
    if (otherEnd) {
      settings =
          settings.withSteps(
              steps.steps != null ? steps.steps : settings.steps(),
              steps.coolDown != null ? steps.coolDown : settings.coolDown());
    }
    boolean sameDevice = !given.commandLine().getParseResult().hasMatchedOption("--device");
    boolean sameThreads = !given.commandLine().getParseResult().hasMatchedOption("--threads");
    RunConfig changed =
        config
            .with(settings)
            .on(
                sameDevice ? config.device() : device.device,
                sameThreads ? config.threads() : device.threadCount());
    if (!changed.equals(config)) {
      directory.start(changed);
    }
    return changed;
  }

  private RunConfig started(RunDirectory directory, PrintWriter say) throws IOException {
    if (directory.isStarted()) {
      throw new DataException(
          out + ": there is a run here already; go on with --resume, or name another folder");
    }
    model.shape(vocabSize); // what does not fit together is refused before the long work
    steps.settings(model.context);
    TextCorpus corpus = text.corpus(out);
    Tokenizer tokenizer = tokenizer(corpus, say);
    directory.save(tokenizer);
    say.println("making the text into tokens");
    TokenFile train = encode(corpus, tokenizer, directory);
    ModelShape shape = model.shape(tokenizer.vocabSize());
    TrainSettings settings = steps.settings(shape.nCtx());
    if (train.size() <= settings.length()) {
      throw new DataException(
          corpus.file()
              + ": too short: "
              + train.size()
              + " tokens to train on, one sequence needs "
              + (settings.length() + 1));
    }
    RunConfig config =
        new RunConfig(
            shape,
            settings,
            text.describe(),
            device.backend,
            device.device,
            device.precision,
            device.threadCount(),
            steps.logEvery,
            steps.checkpointEvery,
            steps.validationTokens,
            steps.samples);
    directory.start(config);
    return config;
  }

  private Tokenizer tokenizer(TextCorpus corpus, PrintWriter say) throws IOException {
    if (tokenizerFile == null) {
      return TokenizerCommand.train(corpus, vocabSize, say);
    }
    if (!Files.isRegularFile(tokenizerFile)) {
      throw new DataException(tokenizerFile + ": there is no such file");
    }
    return TokenizerFile.read(Files.readAllBytes(tokenizerFile));
  }

  private TokenFile encode(TextCorpus corpus, Tokenizer tokenizer, RunDirectory directory) {
    if (validation == null) {
      return Encoding.split(
              corpus,
              tokenizer,
              validationShare,
              steps.seed,
              directory.trainTokens(),
              directory.validationTokens())
          .train();
    }
    Encoding.whole(TextCorpus.open(validation), tokenizer, directory.validationTokens());
    return Encoding.whole(corpus, tokenizer, directory.trainTokens());
  }

  /** Says a line of the metrics, and how long it will take. */
  private static final class Progress {
    private final RunConfig config;
    private final PrintWriter say;

    Progress(RunConfig config, PrintWriter say) {
      this.config = config;
      this.say = say;
    }

    void say(Metric metric) {
      long left =
          (long) (config.settings().steps() - metric.step())
              * config.settings().batchSize()
              * config.settings().length();
      double seconds = metric.tokensPerSecond() > 0 ? left / metric.tokensPerSecond() : 0;
      say.printf(
          Locale.ROOT,
          "step %,d of %,d  loss %.4f%s  %,.0f tokens/s  %s left%n",
          metric.step(),
          config.settings().steps(),
          metric.loss(),
          Double.isNaN(metric.validationLoss())
              ? ""
              : String.format(Locale.ROOT, "  validation %.4f", metric.validationLoss()),
          metric.tokensPerSecond(),
          duration((long) Math.ceil(seconds)));
    }

    private static String duration(long seconds) {
      return seconds >= 3600
          ? String.format(
              Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
          : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
  }
}
