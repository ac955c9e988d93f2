package forwardpass.trainer.run;

import forwardpass.trainer.data.DataException;
import forwardpass.trainer.run.Manifest.Entry;
import forwardpass.trainer.run.Manifest.Kind;
import forwardpass.trainer.train.TrainState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The checkpoints of a run: the last two to go on from, in {@code checkpoints/}; the weights that
 * are kept for good, in {@code kept/}; the best by validation, {@code best.safetensors}.
 */
public final class Checkpoints {
  private static final int TO_RESUME = 2;
  private static final String ENDING = ".safetensors";
  private static final String BEST = "best" + ENDING;

  private final Path folder;
  private final ModelShape model;

  Checkpoints(Path folder, ModelShape model) {
    this.folder = folder;
    this.model = model;
  }

  private Path manifestFile() {
    return folder.resolve("manifest.json");
  }

  /** Which there are. */
  Manifest manifest() {
    return Manifest.read(manifestFile());
  }

  /** The name of a step's file, which sorts as the steps do. */
  static String name(int step, String ending) {
    String digits = Integer.toString(step);
    return "step-" + "0".repeat(Math.max(0, 8 - digits.length())) + digits + ending;
  }

  /**
   * Keeps a state to go on from, and of the earlier ones the last.
   *
   * @param validationLoss NaN where it was not measured
   */
  void save(TrainState state, double validationLoss) {
    String file = "checkpoints/" + name(state.step(), ENDING);
    StateFile.write(folder.resolve(file), model, state);
    List<Path> files = toResume(folder);
    List<String> old = new ArrayList<>();
    for (Path path : files.subList(Math.min(TO_RESUME, files.size()), files.size())) {
      old.add("checkpoints/" + path.getFileName());
    }
    add(
        new Manifest(manifest().without(old).checkpoints()),
        entry(file, Kind.RESUME, state, validationLoss));
    old.forEach(each -> delete(folder.resolve(each)));
  }

  /** Keeps weights for good. */
  void keep(TrainState state, double validationLoss, Consumer<String> warn) {
    String file = "kept/" + name(state.step(), ENDING);
    StateFile.write(folder.resolve(file), model, state.weightsAlone());
    Entry entry = entry(file, Kind.KEPT, state, validationLoss);
    Manifest manifest = manifest();
    Entry twin = manifest.twin(entry);
    if (twin != null) {
      warn.accept(file + ": its weights are those of " + twin.file() + ": nothing was learned");
    }
    add(manifest, entry);
  }

  /** Keeps weights if their validation loss is the lowest so far; says whether it is. */
  boolean offer(TrainState state, double validationLoss) {
    Manifest manifest = manifest();
    Entry best = manifest.of(BEST);
    boolean better = best == null || best.step() > state.step() || isLower(validationLoss, best);
    if (better) {
      StateFile.write(folder.resolve(BEST), model, state.weightsAlone());
      add(manifest, entry(BEST, Kind.BEST, state, validationLoss));
    }
    return better;
  }

  private static boolean isLower(double loss, Entry than) {
    Double lowest = than.validationLoss();
    return lowest == null || loss < lowest;
  }

  private static Entry entry(String file, Kind kind, TrainState state, double loss) {
    return new Entry(
        file, kind, state.step(), Double.isNaN(loss) ? null : loss, Manifest.hash(state.weights()));
  }

  private void add(Manifest manifest, Entry entry) {
    manifest.with(entry).write(manifestFile());
  }

  /**
   * The newest state that can be gone on from, null if none was ever written.
   *
   * @param warn hears of each that can't be taken
   * @throws DataException if there were some, and none can be taken
   */
  StateFile.@Nullable Saved newest(Consumer<String> warn) {
    List<Path> files = toResume(folder);
    List<String> refused = new ArrayList<>();
    for (Path file : files) {
      try {
        StateFile.Saved saved = sound(file);
        refused.forEach(each -> warn.accept(each + "; the one before it is taken"));
        return saved;
      } catch (DataException damaged) {
        refused.add("" + damaged.getMessage());
      }
    }
    if (!refused.isEmpty()) {
      throw new DataException("none of the checkpoints can be read: " + String.join("; ", refused));
    }
    for (Entry entry : manifest().checkpoints()) {
      if (entry.kind() == Kind.RESUME) {
        throw new DataException(
            folder.resolve(entry.file())
                + ": this checkpoint is gone; put it back, or begin anew in another folder");
      }
    }
    return null;
  }

  /**
   * A checkpoint by its name.
   *
   * @param name newest, best, or a step
   * @throws DataException if there is none of that name, or it can't be taken
   */
  public StateFile.Saved named(String name, Consumer<String> warn) {
    if (name.equals("newest")) {
      StateFile.Saved saved = newest(warn);
      if (saved == null) {
        throw new DataException(folder + ": the run has no checkpoint yet");
      }
      return saved;
    }
    for (Entry entry : manifest().checkpoints()) {
      boolean wanted =
          name.equals("best") ? entry.kind() == Kind.BEST : name.equals("" + entry.step());
      if (wanted) {
        return sound(folder.resolve(entry.file()));
      }
    }
    throw new DataException(
        folder
            + ": there is no checkpoint '"
            + name
            + "'; train --list shows those that are there");
  }

  /** All of them, a line each, for people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Entry entry : manifest().checkpoints()) {
      Double loss = entry.validationLoss();
      lines.add(
          String.format(
              Locale.ROOT,
              "step %,8d  %-6s  validation %s  weights %.12s  %s",
              entry.step(),
              entry.kind().name().toLowerCase(Locale.ROOT),
              loss == null ? "-     " : String.format(Locale.ROOT, "%.4f", loss),
              entry.weights(),
              entry.file()));
    }
    return lines;
  }

  /** The same as a JSON text. */
  public String json() {
    return JsonFile.text(manifest());
  }

  private StateFile.Saved sound(Path file) {
    StateFile.Saved saved = StateFile.read(file);
    if (!saved.model().equals(model)) {
      throw new DataException(file + ": it is of " + saved.model() + ", the run of " + model);
    }
    String parameter = saved.state().unsound();
    if (parameter != null) {
      throw new DataException(file + ": '" + parameter + "' has a number that is not finite");
    }
    Entry entry = manifest().of("" + folder.relativize(file));
    if (entry != null && !entry.weights().equals(Manifest.hash(saved.state().weights()))) {
      throw new DataException(file + ": these are not the weights that the run wrote");
    }
    return saved;
  }

  /** Those to go on from, newest first. */
  static List<Path> toResume(Path folder) {
    Path here = folder.resolve("checkpoints");
    if (!Files.isDirectory(here)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(here)) {
      List<Path> files =
          new ArrayList<>(all.filter(file -> file.toString().endsWith(ENDING)).toList());
      files.sort(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed());
      return files;
    } catch (NoSuchFileException gone) {
      return List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
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
