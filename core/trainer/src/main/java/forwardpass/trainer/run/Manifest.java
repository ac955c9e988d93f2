package forwardpass.trainer.run;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What checkpoints a run has, as its {@code manifest.json} says.
 *
 * @param checkpoints in the order of their steps
 */
record Manifest(List<Entry> checkpoints) {

  /** What a checkpoint is kept for. */
  enum Kind {
    /** To go on from: weights and the optimiser's memory. */
    RESUME,
    /** For good: weights alone. */
    KEPT,
    /** The best by validation so far: weights alone. */
    BEST
  }

  /**
   * A checkpoint.
   *
   * @param file where it lies in the run's folder
   * @param step how many steps were made
   * @param validationLoss in nats a token, null where it was not measured
   * @param weights SHA-256 of the weights' numbers, which tells whether two are the same
   */
  record Entry(String file, Kind kind, int step, @Nullable Double validationLoss, String weights) {}

  Manifest {
    checkpoints = List.copyOf(checkpoints);
  }

  static Manifest read(Path file) {
    return Files.isRegularFile(file)
        ? JsonFile.read(file, Manifest.class, "list of checkpoints")
        : new Manifest(List.of());
  }

  void write(Path file) {
    AtomicFiles.write(file, JsonFile.text(this));
  }

  @Nullable Entry of(String file) {
    for (Entry entry : checkpoints) {
      if (entry.file().equals(file)) {
        return entry;
      }
    }
    return null;
  }

  /** The same with one more, which takes the place of an earlier one in that file. */
  Manifest with(Entry added) {
    List<Entry> entries = new ArrayList<>(checkpoints);
    entries.removeIf(entry -> entry.file().equals(added.file()));
    int at = 0;
    while (at < entries.size() && entries.get(at).step() <= added.step()) {
      at++;
    }
    entries.add(at, added);
    return new Manifest(entries);
  }

  /** The same without some files. */
  Manifest without(List<String> files) {
    List<Entry> entries = new ArrayList<>(checkpoints);
    entries.removeIf(entry -> files.contains(entry.file()));
    return new Manifest(entries);
  }

  /** A step other than this one whose weights are the same; null if there is none. */
  @Nullable Entry twin(Entry of) {
    for (Entry entry : checkpoints) {
      if (entry.step() != of.step() && entry.weights().equals(of.weights())) {
        return entry;
      }
    }
    return null;
  }

  /** SHA-256 of all numbers, in the parameters' order. */
  static String hash(Map<String, float[]> weights) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      weights
          .values()
          .forEach(
              values -> {
                ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length);
                bytes.asFloatBuffer().put(values);
                digest.update(bytes);
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) { // every JVM has it
      throw new IllegalStateException(impossible);
    }
  }
}
