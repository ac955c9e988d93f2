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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a run:
 *
 * <pre>
 * config.json         what it was started with
 * tokenizer.txt       the tokenizer
 * train.tok valid.tok the text as tokens
 * checkpoints/        the last two states, step-00001000.safetensors
 * metrics.csv         loss, speed and so on, a line every few steps
 * plot.html           the same as curves
 * samples/            what the model wrote at each checkpoint
 * </pre>
 *
 * Every file but the metrics is written atomically, so the folder is sound whenever a run is
 * killed.
 */
public final class RunDirectory {
  private static final int KEPT = 2;

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

  private Path tokenizerFile() {
    return folder.resolve("tokenizer.txt");
  }

  private Path checkpoints() {
    return folder.resolve("checkpoints");
  }

  /** Whether a run was started here. */
  public boolean isStarted() {
    return Files.isRegularFile(configFile());
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
      throw new DataException(tokenizerFile() + ": the tokenizer can't be read", unreadable);
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

  /** Keeps a state, and of the earlier ones the last. */
  public void save(ModelShape model, forwardpass.trainer.train.TrainState state) {
    StateFile.write(checkpoints().resolve(name(state.step())), model, state);
    List<Path> files = checkpointFiles();
    for (Path old : files.subList(Math.min(KEPT, files.size()), files.size())) {
      delete(old);
    }
  }

  private static String name(int step) {
    String digits = Integer.toString(step);
    return "step-" + "0".repeat(Math.max(0, 8 - digits.length())) + digits + ".safetensors";
  }

  /**
   * The newest state that can be read, null if there is none.
   *
   * @param warn hears of each that can't
   */
  public StateFile.@Nullable Saved newest(Consumer<String> warn) {
    for (Path file : checkpointFiles()) {
      try {
        return StateFile.read(file);
      } catch (DataException damaged) {
        warn.accept(damaged.getMessage() + "; the one before it is taken");
      }
    }
    return null;
  }

  /** Newest first. */
  private List<Path> checkpointFiles() {
    if (!Files.isDirectory(checkpoints())) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(checkpoints())) {
      List<Path> files =
          new ArrayList<>(all.filter(file -> file.toString().endsWith(".safetensors")).toList());
      files.sort(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed());
      return files;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Keeps what the model wrote. */
  void saveSamples(int step, String text) {
    AtomicFiles.write(
        folder.resolve("samples").resolve(name(step).replace(".safetensors", ".txt")), text);
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

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
