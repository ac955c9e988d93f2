package forwardpass.lessons.story;

import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.plain.IntArrays;
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
  private final List<Integer> given = new ArrayList<>();
  private int read; // of what is given
  private double[] logits = {};
  private int written;
  private boolean isDone;

  public StoryTask(String input) {
    request = StoryRequest.CODEC.decode(input);
    rng = Rng.seeded(request.seed());
    for (int i = 0; i < request.written().size(); i++) {
      rng.nextDouble(); // a draw each was spent on what is written
    }
  }

  @Override
  protected @Nullable String first(BookModel model) {
    given.add(model.shipped().endOfText());
    given.addAll(model.tokens(request.text()));
    given.addAll(request.written());
    return null;
  }

  @Override
  protected @Nullable String next(ModelContext reader) {
    if (read < given.size()) {
      int to = Math.min(given.size(), read + READ_AT_ONCE);
      logits = reader.read(IntArrays.of(given.subList(read, to)));
      read = to;
      return read == given.size() ? StoryReport.CODEC.encode(looked(reader.model())) : null;
    }
    return StoryReport.CODEC.encode(write(reader));
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
