package forwardpass.lessons.work;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.lessons.storyteller.Storyteller;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What tasks find where they are run: the files that they have named, and what is made of them once
 * and kept, so that a second job starts at once. The worker has one, and so has the builder.
 */
public final class Workplace {
  private final Function<String, byte[]> files;
  private final Supplier<Backend> backends;
  private @Nullable Storyteller storyteller;

  /**
   * A place to work at.
   *
   * @param files the bytes of a file, by its path from the site's root
   * @param backends makes the backend to compute on, when there is first something to compute
   */
  public Workplace(Function<String, byte[]> files, Supplier<Backend> backends) {
    this.files = files;
    this.backends = backends;
  }

  /** A place that computes in plain Java: the builder's, and the tests'. */
  public static Workplace plain(Function<String, byte[]> files) {
    return new Workplace(files, ArrayBackend::new);
  }

  /** The bytes of a file that the task has named. */
  public byte[] file(String path) {
    return files.apply(path);
  }

  /** The book's own model, for tasks that have named {@link Storyteller#FILES}. */
  public Storyteller storyteller() {
    Storyteller ready = storyteller;
    if (ready == null) {
      ready = Storyteller.load(backends.get(), files);
      storyteller = ready;
    }
    return ready;
  }
}
