package forwardpass.lessons.work;

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
  private final Map<String, Tokenizer> tokenizers = new HashMap<>(); // by their file
  private @Nullable BookModel model;

  /**
   * A place to work at.
   *
   * @param files the bytes of a file, by its path from the site's root
   * @param backends makes the backend to compute on, when there is first something to compute
   */
  public TaskContext(Function<String, byte[]> files, Supplier<Backend> backends) {
    this.files = files;
    this.backends = backends;
  }

  /** A place that computes in plain Java: the builder's, and the tests'. */
  public static TaskContext plain(Function<String, byte[]> files) {
    return new TaskContext(files, ArrayBackend::new);
  }

  /** The bytes of a file that the task has named. */
  public byte[] file(String path) {
    return files.apply(path);
  }

  /** The book's own model, for tasks that have named {@link BookModel#FILES}. */
  public BookModel model() {
    BookModel ready = model;
    if (ready == null) {
      ready = BookModel.load(backends.get(), files);
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
