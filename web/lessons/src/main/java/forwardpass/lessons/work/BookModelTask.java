package forwardpass.lessons.work;

import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task in which the book's own model reads one text. The first slice wakes the model, which is
 * enough for a slice; the others work with it.
 */
public abstract class BookModelTask implements Task {
  private @Nullable TaskContext context;
  private @Nullable ModelContext reader;

  @Override
  public final List<String> files() {
    return BookModel.FILES;
  }

  @Override
  public final void begin(TaskContext place) {
    context = place;
  }

  @Override
  public final @Nullable String advance() {
    ModelContext reading = reader;
    if (reading != null) {
      return next(reading);
    } else if (context == null) {
      throw new IllegalStateException("book model: not begun");
    }
    BookModel model = context.model();
    reader = new ModelContext(model);
    return first(model);
  }

  /** What the first slice reports, now that the model is awake; nothing has been read. */
  protected abstract @Nullable String first(BookModel model);

  /** Does the next slice. */
  protected abstract @Nullable String next(ModelContext reading);

  @Override
  public final void end() {
    if (reader != null) {
      reader.free();
    }
  }
}
