package forwardpass.lessons.work;

import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import org.jspecify.annotations.Nullable;

/** A task that asks the book's model once, and reports the answer at the end of that slice. */
public abstract class ModelAnswer extends BookModelTask {
  private boolean isDone;

  @Override
  protected final @Nullable String first(BookModel model) {
    return null;
  }

  @Override
  protected final String next(ModelContext reading) {
    isDone = true;
    return answer(reading.model());
  }

  /** What the task reports. */
  protected abstract String answer(BookModel model);

  @Override
  public final boolean isDone() {
    return isDone;
  }
}
