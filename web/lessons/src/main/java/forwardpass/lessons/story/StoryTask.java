package forwardpass.lessons.story;

import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.storyteller.Best;
import forwardpass.lessons.storyteller.Reader;
import forwardpass.lessons.storyteller.Storyteller;
import forwardpass.lessons.work.StorytellerTask;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the model read a beginning, a few tokens a slice, and write on, a token a slice. */
public final class StoryTask extends StorytellerTask {
  public static final String NAME = "story";

  static final int SHOWN = 10;
  private static final int READ_AT_ONCE = 8;

  private final Order order;
  private final Rng rng;
  private final List<Integer> unread = new ArrayList<>();
  private double[] logits = {};
  private int written;
  private boolean isDone;

  public StoryTask(String input) {
    order = Order.decode(input);
    rng = Rng.seeded(order.seed());
    for (int i = 0; i < order.written().size(); i++) {
      rng.nextDouble(); // a draw each was spent on what is written
    }
  }

  @Override
  protected @Nullable String first(Storyteller teller) {
    unread.add(teller.shipped().endOfText());
    unread.addAll(teller.tokens(order.text()));
    unread.addAll(order.written());
    return null;
  }

  @Override
  protected @Nullable String next(Reader reader) {
    if (!unread.isEmpty()) {
      readSome(reader);
      return unread.isEmpty() ? News.encode(looked(reader.teller())) : null;
    }
    return News.encode(write(reader));
  }

  private void readSome(Reader reader) {
    int count = Math.min(unread.size(), READ_AT_ONCE);
    int[] next = new int[count];
    for (int i = 0; i < count; i++) {
      next[i] = unread.remove(0);
    }
    logits = reader.read(next);
  }

  private Outlook outlook(Storyteller teller) {
    List<String> pieces = new ArrayList<>();
    for (int id : Best.of(logits, SHOWN)) {
      pieces.add(teller.piece(id));
    }
    return Outlook.of(pieces, logits);
  }

  private News looked(Storyteller teller) {
    isDone = order.count() == 0;
    return new News.Looked(order.text(), teller.parameters(), teller.fileBytes(), outlook(teller));
  }

  private News write(Reader reader) {
    Storyteller teller = reader.teller();
    isDone = true;
    if (written == order.count()) {
      return new News.Paused();
    } else if (reader.room() == 0) {
      return new News.Ended(true);
    }
    double[] probabilities = Softmax.softmax(logits, order.temperature());
    int id = Categorical.outcomeAt(probabilities, rng.nextDouble());
    if (id == teller.shipped().endOfText()) {
      return new News.Ended(false);
    }
    isDone = false;
    written++;
    logits = reader.read(id);
    return new News.Wrote(new News.Token(id, teller.piece(id), probabilities[id]), outlook(teller));
  }

  @Override
  public boolean isDone() {
    return isDone;
  }
}
