package forwardpass.lessons.heads;

import forwardpass.engine.inspect.Recording;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.work.BookModelTask;
import org.jspecify.annotations.Nullable;

/** Lets the model read a text at once, and reports the attention patterns of all its heads. */
public final class HeadsTask extends BookModelTask {
  public static final String NAME = "attention-heads";

  private final String text;
  private boolean isDone;

  public HeadsTask(String text) {
    this.text = text;
  }

  @Override
  protected @Nullable String first(BookModel model) {
    return null;
  }

  @Override
  protected String next(ModelContext reading) {
    isDone = true;
    ModelText read = ModelText.of(reading.model(), text);
    try (Recording run = read.recording()) {
      return HeadMaps.CODEC.encode(read.maps(run));
    }
  }

  @Override
  public boolean isDone() {
    return isDone;
  }
}
