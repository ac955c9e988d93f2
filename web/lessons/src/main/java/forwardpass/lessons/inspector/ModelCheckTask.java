package forwardpass.lessons.inspector;

import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.work.BookModelTask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the answers to an exercise by running the model. */
public final class ModelCheckTask extends BookModelTask {
  /** What is right. */
  interface Check {
    Said of(BookModel model, List<String> answers);
  }

  private final Check check;
  private final List<String> answers;
  private boolean isDone;

  ModelCheckTask(Check check, String input) {
    this.check = check;
    answers = ModelExercise.INPUT.decode(input);
  }

  @Override
  protected @Nullable String first(BookModel model) {
    return null;
  }

  @Override
  protected String next(ModelContext reading) {
    isDone = true;
    return Said.CODEC.encode(check.of(reading.model(), answers));
  }

  @Override
  public boolean isDone() {
    return isDone;
  }
}
