package forwardpass.lessons.work;

import forwardpass.lessons.storyteller.Reader;
import forwardpass.lessons.storyteller.Storyteller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task in which the book's own model reads one text. The first slice wakes the model, which is
 * enough for a slice; the others work with it.
 */
public abstract class StorytellerTask implements Task {
  private @Nullable Workplace workplace;
  private @Nullable Reader reader;

  @Override
  public final List<String> files() {
    return Storyteller.FILES;
  }

  @Override
  public final void begin(Workplace place) {
    workplace = place;
  }

  @Override
  public final @Nullable String advance() {
    Reader reading = reader;
    if (reading != null) {
      return next(reading);
    } else if (workplace == null) {
      throw new IllegalStateException("storyteller: not begun");
    }
    Storyteller teller = workplace.storyteller();
    reader = new Reader(teller);
    return first(teller);
  }

  /** What the first slice reports, now that the model is awake; nothing has been read. */
  protected abstract @Nullable String first(Storyteller teller);

  /** Does the next slice. */
  protected abstract @Nullable String next(Reader reading);

  @Override
  public final void end() {
    if (reader != null) {
      reader.free();
    }
  }
}
