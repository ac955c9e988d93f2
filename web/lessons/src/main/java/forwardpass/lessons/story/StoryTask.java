package forwardpass.lessons.story;

import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.work.ContinuationTask;
import java.util.ArrayList;
import java.util.List;

/** Lets the model write a story, and says after each token what it expects next. */
public final class StoryTask extends ContinuationTask {
  public static final String NAME = "story";

  static final int SHOWN = 10;

  private final StoryRequest request;
  private int written;

  public StoryTask(String input) {
    this(StoryRequest.CODEC.decode(input));
  }

  private StoryTask(StoryRequest request) {
    super(request.text(), request.written(), request.seed());
    this.request = request;
  }

  @Override
  protected String looked(ModelContext reader) {
    done(request.count() == 0);
    BookModel model = reader.model();
    return StoryReport.CODEC.encode(
        new StoryReport.Looked(request.text(), model.parameters(), model.fileBytes(), next(model)));
  }

  @Override
  protected String write(ModelContext reader) {
    return StoryReport.CODEC.encode(written(reader));
  }

  private StoryReport written(ModelContext reader) {
    BookModel model = reader.model();
    done(true);
    if (written == request.count()) {
      return new StoryReport.Paused();
    } else if (reader.room() == 0) {
      return new StoryReport.Ended(true);
    }
    double[] probabilities = Softmax.softmax(logits(), request.temperature());
    int id = Categorical.outcomeAt(probabilities, rng().nextDouble());
    if (id == model.shipped().endOfText()) {
      return new StoryReport.Ended(false);
    }
    done(false);
    written++;
    say(reader, id);
    return new StoryReport.Wrote(
        new StoryReport.Token(id, model.piece(id), probabilities[id]), next(model));
  }

  private NextTokenDistribution next(BookModel model) {
    List<String> pieces = new ArrayList<>();
    for (int id : Best.of(logits(), SHOWN)) {
      pieces.add(model.piece(id));
    }
    return NextTokenDistribution.of(pieces, logits());
  }
}
