package forwardpass.lessons.heads;

import forwardpass.engine.inspect.Recording;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.work.ModelAnswer;

/** Lets the model read a text at once, and reports the attention patterns of all its heads. */
public final class HeadsTask extends ModelAnswer {
  public static final String NAME = "attention-heads";

  private final String text;

  public HeadsTask(String text) {
    this.text = text;
  }

  @Override
  protected String answer(BookModel model) {
    ModelText read = ModelText.of(model, text);
    try (Recording run = read.recording()) {
      return HeadMaps.CODEC.encode(read.maps(run));
    }
  }
}
