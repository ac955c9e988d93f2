package forwardpass.lessons.work;

import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import org.jspecify.annotations.Nullable;

/** A task that needs one slice more once the book's own model is awake. */
public abstract class OneReading extends BookModelTask {
  private boolean isDone;

  /** What the task reports. */
  protected abstract String read(BookModel model);

  @Override
  protected final @Nullable String first(BookModel model) {
    return null;
  }

  @Override
  protected final String next(ModelContext reading) {
    isDone = true;
    return read(reading.model());
  }

  @Override
  public final boolean isDone() {
    return isDone;
  }
}
