package forwardpass.trainer.run;

import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.TokenFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a run:
 *
 * <pre>
 * plan.json           what was asked for, written first
 * config.json         what it was started with
 * origin.safetensors  the weights that it begins with, where they are not random
 * tokenizer.txt       the tokenizer
 * train.tok valid.tok the text as tokens
 * checkpoints/        the last two states, step-00001000.safetensors
 * kept/               weights that are kept for good, by their steps
 * best.safetensors    the weights with the lowest validation loss
 * manifest.json       which checkpoints there are, with what the weights' numbers hash to
 * metrics.csv         loss, speed and so on, a line every few steps
 * plot.html           the same as curves
 * samples/            what the model wrote at each checkpoint
 * </pre>
 *
 * Every file but the metrics is written atomically, so the folder is sound whenever a run is
 * killed.
 */
public final class RunDirectory {
  private final Path folder;

  public RunDirectory(Path folder) {
    this.folder = folder;
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /** The text to train on, as tokens. */
  public Path trainTokens() {
    return folder.resolve("train.tok");
  }

  /** The text held back, as tokens. */
  public Path validationTokens() {
    return folder.resolve("valid.tok");
  }

  /** The metrics. */
  public Path metrics() {
    return folder.resolve("metrics.csv");
  }

  /** The curves. */
  public Path plot() {
    return folder.resolve("plot.html");
  }

  private Path configFile() {
    return folder.resolve("config.json");
  }

  private Path originFile() {
    return folder.resolve("origin.safetensors");
  }

  private Path planFile() {
    return folder.resolve("plan.json");
  }

  private Path manifestFile() {
    return folder.resolve("manifest.json");
  }

  private Path tokenizerFile() {
    return folder.resolve("tokenizer.txt");
  }

  /** Whether a run was started here. */
  public boolean isStarted() {
    return Files.isRegularFile(configFile());
  }

  /**
   * Looks whether there is a run to go on with; nothing is made.
   *
   * @throws DataException if none was begun
   */
  public void requireBegun() {
    if (!isStarted() && !isPlanned()) {
      throw new DataException(folder + ": there is no run here (no config.json)");
    }
  }

  /** Whether a run was begun here, though perhaps not far enough to have a configuration. */
  public boolean isPlanned() {
    return Files.isRegularFile(planFile());
  }

  /** What the run is to be. */
  public RunPlan plan() {
    return JsonFile.read(planFile(), RunPlan.class, "run's plan");
  }

  /** Writes down what the run is to be, before anything of it is made. */
  public void plan(RunPlan plan) {
    AtomicFiles.write(planFile(), JsonFile.text(plan));
  }

  /**
   * Looks whether a run can begin here.
   *
   * @throws DataException if there is one, or what one left behind
   */
  public void requireFresh() {
    if (isStarted()) {
      throw new DataException(
          folder + ": there is a run here already; go on with --resume, or name another folder");
    }
    for (Path left : new Path[] {manifestFile(), metrics(), folder.resolve("best.safetensors")}) {
      if (Files.exists(left)) {
        throw new DataException(
            left + ": this is of a run whose config.json is gone; name another folder");
      }
    }
    for (Path left : Checkpoints.toResume(folder)) {
      throw new DataException(
          left + ": this is of a run whose config.json is gone; name another folder");
    }
  }

  /**
   * What the run was started with.
   *
   * @throws DataException if none was
   */
  public RunConfig config() {
    if (!isStarted()) {
      throw new DataException(folder + ": there is no run here (no config.json)");
    }
    return RunConfig.read(configFile());
  }

  /** Writes down what the run is started with; with it the run is started. */
  public void start(RunConfig config) {
    AtomicFiles.write(configFile(), config.toJson());
  }

  /** The run's tokenizer. */
  public Tokenizer tokenizer() {
    try {
      return TokenizerFile.read(Files.readAllBytes(tokenizerFile()));
    } catch (IOException unreadable) {
      throw new DataException(
          tokenizerFile() + ": the tokenizer can't be read: " + unreadable, unreadable);
    } catch (IllegalArgumentException malformed) {
      throw new DataException(tokenizerFile() + ": " + malformed.getMessage(), malformed);
    }
  }

  /** Keeps the run's tokenizer. */
  public void save(Tokenizer tokenizer) {
    AtomicFiles.write(tokenizerFile(), TokenizerFile.write(tokenizer));
  }

  /** The text to train on. */
  public TokenFile train() {
    return TokenFile.open(trainTokens());
  }

  /** The text held back. */
  public TokenFile validation() {
    return TokenFile.open(validationTokens());
  }

  /** The run's checkpoints. */
  public Checkpoints checkpoints() {
    return new Checkpoints(folder, config().model());
  }

  /**
   * The newest state that can be read, or what the run begins with; null if that is random.
   *
   * @param warn hears of each that can't
   * @throws DataException if there were some and none can be read
   */
  public StateFile.@Nullable Saved newest(Consumer<String> warn) {
    StateFile.@Nullable Saved saved = checkpoints().newest(warn);
    if (saved == null && metricsPassACheckpoint()) {
      throw new DataException(
          folder.resolve("checkpoints")
              + ": no checkpoint is here, though "
              + metrics()
              + " goes past the first; put it back, or begin anew in another folder");
    }
    return saved != null || !Files.isRegularFile(originFile()) ? saved : origin();
  }

  private StateFile.Saved origin() {
    StateFile.Saved origin = StateFile.read(originFile());
    if (!origin.model().equals(config().model())) {
      throw new DataException(
          originFile() + ": it is of " + origin.model() + ", the run of " + config().model());
    }
    return origin;
  }

  /** Keeps the weights that the run begins with; null where they are random. */
  void saveOrigin(@Nullable Origin origin) {
    if (origin != null) {
      StateFile.write(originFile(), origin.model(), origin.state());
      return;
    }
    try {
      Files.deleteIfExists(originFile()); // of a run that was killed while it prepared
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  /** Between two checkpoints lines are written too; behind the first one's step there was one. */
  private boolean metricsPassACheckpoint() {
    int first = config().keeping().checkpointEvery();
    return Files.isRegularFile(metrics())
        && MetricsLog.read(metrics(), warning -> {}).stream().anyMatch(line -> line.step() > first);
  }

  /** Keeps what the model wrote. */
  void saveSamples(int step, String text) {
    AtomicFiles.write(folder.resolve("samples").resolve(Checkpoints.name(step, ".txt")), text);
  }

  /**
   * Holds the folder for this program until it ends.
   *
   * @throws DataException if another program holds it
   */
  public FileLock lock() {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new DataException(folder + ": another program is training here");
      }
      return lock;
    } catch (OverlappingFileLockException held) {
      throw new DataException(folder + ": this program is training here already", held);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * Looks whether all folders of the run can be written to, before hours of work are put into it.
   *
   * @throws DataException if one can't
   */
  public void requireWritable() {
    for (String name : new String[] {"", "checkpoints", "samples", "kept"}) {
      Path each = folder.resolve(name);
      Path probe = each.resolve("probe" + AtomicFiles.UNFINISHED);
      try {
        Files.createDirectories(each);
        Files.write(probe, new byte[1]);
        Files.delete(probe);
      } catch (IOException unwritable) {
        throw new DataException(each + ": nothing can be written here: " + unwritable, unwritable);
      }
    }
    for (Path file : new Path[] {metrics(), plot(), configFile(), manifestFile()}) {
      if (Files.isDirectory(file)) {
        throw new DataException(file + ": a file is to be written here, this is a folder");
      }
    }
  }
}
