package forwardpass.lessons.work;

import forwardpass.engine.folder.OpenedModel;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.lessons.bookmodel.BookModel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What tasks find where they are run: the files that they have named, and what is made of them once
 * and kept, so that a second job starts at once. The worker has one, and so has the builder.
 */
public final class TaskContext {
  private final Function<String, byte[]> files;
  private final Supplier<Backend> backends;
  private final ChosenFiles chosen;
  private final Map<String, Tokenizer> tokenizers = new HashMap<>(); // by their file
  private @Nullable Backend backend;
  private @Nullable BookModel model;
  private @Nullable OpenedModel opened;

  /**
   * A place to work at.
   *
   * @param files the bytes of a file, by its path from the site's root
   * @param backends makes the backend to compute on, when there is first something to compute
   * @param chosen the files that the reader has chosen
   */
  public TaskContext(
      Function<String, byte[]> files, Supplier<Backend> backends, ChosenFiles chosen) {
    this.files = files;
    this.backends = backends;
    this.chosen = chosen;
  }

  /** A place that computes in plain Java: the builder's, and the tests'. */
  public static TaskContext plain(Function<String, byte[]> files) {
    return new TaskContext(files, ArrayBackend::new, ChosenFiles.NONE);
  }

  /** The bytes of a file that the task has named. */
  public byte[] file(String path) {
    return files.apply(path);
  }

  /** The files that the reader has chosen. */
  public ChosenFiles chosen() {
    return chosen;
  }

  /** The one backend that everything here computes on. */
  public Backend backend() {
    Backend ready = backend;
    if (ready == null) {
      ready = backends.get();
      backend = ready;
    }
    return ready;
  }

  /** The model that the reader has opened; null where there is none. */
  public @Nullable OpenedModel opened() {
    return opened;
  }

  /** Puts another in its place, or none, and gives the memory of the one before back. */
  public void open(@Nullable OpenedModel other) {
    if (opened != null) {
      opened.free();
    }
    opened = other;
  }

  /** The book's own model, for tasks that have named {@link BookModel#FILES}. */
  public BookModel model() {
    BookModel ready = model;
    if (ready == null) {
      ready = BookModel.load(backend(), files);
      model = ready;
    }
    return ready;
  }

  /**
   * The tokenizer of a file that the task has named.
   *
   * @param read makes it of the file's bytes, the first time
   */
  public Tokenizer tokenizer(String path, Function<byte[], Tokenizer> read) {
    Tokenizer ready = tokenizers.get(path);
    if (ready == null) {
      ready = read.apply(files.apply(path));
      tokenizers.put(path, ready);
    }
    return ready;
  }
}
