package forwardpass.site.book;

import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What takes long to compute for the printed book: the outcomes of its lessons' work, and the facts
 * that its chapters cite. Each is computed once, for all pages and for all builds with the same
 * classes, until a file that was read for any of them has changed.
 */
final class Computed {
  private final Map<Path, FileTime> read = new HashMap<>();
  private final Map<Job, String> outcomes = new HashMap<>();
  private final Map<String, List<Fact>> facts = new HashMap<>();
  private @Nullable TaskContext context;

  /** Before a build: forgets all, where a file that was read is another one now. */
  void begin() throws IOException {
    for (Map.Entry<Path, FileTime> file : read.entrySet()) {
      if (!Files.exists(file.getKey())
          || !Files.getLastModifiedTime(file.getKey()).equals(file.getValue())) {
        read.clear();
        outcomes.clear();
        facts.clear();
        context = null;
        return;
      }
    }
  }

  /**
   * The outcome of a job.
   *
   * @param statics the folder in which the files lie that it names
   */
  String outcome(Job job, Function<Job, Task> start, Path statics) {
    String known = outcomes.get(job);
    if (known == null) {
      TaskContext place = context;
      if (place == null) {
        place = TaskContext.plain(path -> bytes(statics, path));
        context = place;
      }
      known = SynchronousRun.outcome(start.apply(job), place);
      outcomes.put(job, known);
    }
    return known;
  }

  /** The facts of a chapter. */
  List<Fact> facts(String chapter, Supplier<List<Fact>> compute) {
    List<Fact> known = facts.get(chapter);
    if (known == null) {
      known = List.copyOf(compute.get());
      facts.put(chapter, known);
    }
    return known;
  }

  /** A file that something here is computed from. */
  byte[] bytes(Path statics, String path) {
    Path file = statics.resolve(path);
    try {
      read.put(file, Files.getLastModifiedTime(file));
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
