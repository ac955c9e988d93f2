package forwardpass.lessons.inspector;

import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.work.ModelAnswer;
import java.util.List;

/** Checks the answers to an exercise by running the model. */
public final class ModelCheckTask extends ModelAnswer {
  /** What is right. */
  public interface Check {
    Said of(BookModel model, List<String> answers);
  }

  private final Check check;
  private final List<String> answers;

  public ModelCheckTask(Check check, String input) {
    this.check = check;
    answers = ModelExercise.INPUT.decode(input);
  }

  @Override
  protected String answer(BookModel model) {
    return Said.CODEC.encode(check.of(model, answers));
  }
}
