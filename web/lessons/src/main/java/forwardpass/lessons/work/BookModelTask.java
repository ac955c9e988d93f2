package forwardpass.lessons.work;

import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task in which a model reads one text: the book's own, unless another is named. The first slice
 * wakes the model, which is enough for a slice; the others work with it.
 */
public abstract class BookModelTask implements Task {
  private final ModelSource source;
  private @Nullable TaskContext context;
  private @Nullable ModelContext reader;

  /** A task for the book's own model. */
  protected BookModelTask() {
    this(ModelSource.BOOK);
  }

  /** A task for that model. */
  protected BookModelTask(ModelSource source) {
    this.source = source;
  }

  @Override
  public final List<String> files() {
    return source.files();
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
    BookModel model = source.model(context);
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
