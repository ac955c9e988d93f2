package forwardpass.lessons.story;

import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.work.BookModelTask;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the model read a beginning, a few tokens a slice, and write on, a token a slice. */
public final class StoryTask extends BookModelTask {
  public static final String NAME = "story";

  static final int SHOWN = 10;
  private static final int READ_AT_ONCE = 8;

  private final StoryRequest request;
  private final Rng rng;
  private final List<Integer> unread = new ArrayList<>();
  private double[] logits = {};
  private int written;
  private boolean isDone;

  public StoryTask(String input) {
    request = StoryRequest.decode(input);
    rng = Rng.seeded(request.seed());
    for (int i = 0; i < request.written().size(); i++) {
      rng.nextDouble(); // a draw each was spent on what is written
    }
  }

  @Override
  protected @Nullable String first(BookModel model) {
    unread.add(model.shipped().endOfText());
    unread.addAll(model.tokens(request.text()));
    unread.addAll(request.written());
    return null;
  }

  @Override
  protected @Nullable String next(ModelContext reader) {
    if (!unread.isEmpty()) {
      readSome(reader);
      return unread.isEmpty() ? StoryReport.encode(looked(reader.model())) : null;
    }
    return StoryReport.encode(write(reader));
  }

  private void readSome(ModelContext reader) {
    int count = Math.min(unread.size(), READ_AT_ONCE);
    int[] next = new int[count];
    for (int i = 0; i < count; i++) {
      next[i] = unread.remove(0);
    }
    logits = reader.read(next);
  }

  private NextTokenDistribution next(BookModel model) {
    List<String> pieces = new ArrayList<>();
    for (int id : Best.of(logits, SHOWN)) {
      pieces.add(model.piece(id));
    }
    return NextTokenDistribution.of(pieces, logits);
  }

  private StoryReport looked(BookModel model) {
    isDone = request.count() == 0;
    return new StoryReport.Looked(
        request.text(), model.parameters(), model.fileBytes(), next(model));
  }

  private StoryReport write(ModelContext reader) {
    BookModel model = reader.model();
    isDone = true;
    if (written == request.count()) {
      return new StoryReport.Paused();
    } else if (reader.room() == 0) {
      return new StoryReport.Ended(true);
    }
    double[] probabilities = Softmax.softmax(logits, request.temperature());
    int id = Categorical.outcomeAt(probabilities, rng.nextDouble());
    if (id == model.shipped().endOfText()) {
      return new StoryReport.Ended(false);
    }
    isDone = false;
    written++;
    logits = reader.read(id);
    return new StoryReport.Wrote(
        new StoryReport.Token(id, model.piece(id), probabilities[id]), next(model));
  }

  @Override
  public boolean isDone() {
    return isDone;
  }
}
