package forwardpass.lessons.work;

import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import org.jspecify.annotations.Nullable;

/** A task that asks a model once, and reports the answer at the end of that slice. */
public abstract class ModelAnswer extends BookModelTask {
  private boolean isDone;

  /** A task for the book's own model. */
  protected ModelAnswer() {}

  /** A task for that model. */
  protected ModelAnswer(ModelSource source) {
    super(source);
  }

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
