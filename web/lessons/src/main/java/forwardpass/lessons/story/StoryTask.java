package forwardpass.lessons.story;

import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.lessons.storyteller.Best;
import forwardpass.lessons.storyteller.Reader;
import forwardpass.lessons.storyteller.Storyteller;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.Workplace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the model read a beginning, a few tokens a slice, and write on, a token a slice. */
public final class StoryTask implements Task {
  public static final String NAME = "story";

  static final int SHOWN = 10;
  private static final int READ_AT_ONCE = 8;

  private final Order order;
  private @Nullable Workplace workplace;
  private @Nullable Session session;
  private boolean isDone;

  /** The model at work on one text. */
  private static final class Session {
    private final Storyteller teller;
    private final Tokenizer tokenizer;
    private final Reader reader;
    private final Rng rng;
    private final List<Integer> unread = new ArrayList<>();
    private double[] logits = {};
    private int written;

    Session(Storyteller teller, Order order) {
      this.teller = teller;
      tokenizer = teller.shipped().tokenizer();
      reader = new Reader(teller);
      rng = Rng.seeded(order.seed());
      for (int i = 0; i < order.written().size(); i++) {
        rng.nextDouble(); // a draw each was spent on what is written
      }
      unread.add(teller.shipped().endOfText());
      for (int id : tokenizer.encodeOrdinary(order.text()).toArray()) {
        unread.add(id);
      }
      unread.addAll(order.written());
    }

    /** Reads some of what is unread. */
    void read() {
      int count = Math.min(unread.size(), READ_AT_ONCE);
      int[] next = new int[count];
      for (int i = 0; i < count; i++) {
        next[i] = unread.remove(0);
      }
      logits = reader.read(next);
    }

    Outlook outlook() {
      List<String> pieces = new ArrayList<>();
      for (int id : Best.of(logits, SHOWN)) {
        pieces.add(Reader.piece(tokenizer, id));
      }
      return Outlook.of(pieces, logits);
    }
  }

  public StoryTask(String input) {
    order = Order.decode(input);
  }

  @Override
  public List<String> files() {
    return Storyteller.FILES;
  }

  @Override
  public void begin(Workplace place) {
    workplace = place;
  }

  @Override
  public @Nullable String advance() {
    Session at = session;
    if (at == null) {
      if (workplace == null) {
        throw new IllegalStateException("story: not begun");
      }
      session = new Session(workplace.storyteller(), order);
      return null;
    } else if (!at.unread.isEmpty()) {
      at.read();
      return at.unread.isEmpty() ? News.encode(looked(at)) : null;
    }
    return News.encode(write(at));
  }

  private News looked(Session at) {
    isDone = order.count() == 0;
    return new News.Looked(
        order.text(),
        (int) at.teller.shipped().config().parameterCount(),
        at.teller.fileBytes(),
        at.outlook());
  }

  private News write(Session at) {
    isDone = true;
    if (at.written == order.count()) {
      return new News.Paused();
    } else if (at.reader.room() == 0) {
      return new News.Ended(true);
    }
    double[] probabilities = Softmax.softmax(at.logits, order.temperature());
    int id = Categorical.outcomeAt(probabilities, at.rng.nextDouble());
    if (id == at.teller.shipped().endOfText()) {
      return new News.Ended(false);
    }
    isDone = false;
    at.written++;
    at.unread.add(id);
    at.read();
    News.Token token = new News.Token(id, Reader.piece(at.tokenizer, id), probabilities[id]);
    return new News.Wrote(token, at.outlook());
  }

  @Override
  public boolean isDone() {
    return isDone;
  }

  @Override
  public void end() {
    if (session != null) {
      session.reader.free();
    }
  }
}
