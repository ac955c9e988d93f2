package forwardpass.lessons.ownmodel;

import forwardpass.engine.model.KvCache;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task in which the model of this page reads a text, some tokens a slice, and then goes on. */
abstract class ModelPass implements Task {
  private static final int TOKENS_A_SLICE = 8;

  private final String text;
  private @Nullable TaskContext context;
  private @Nullable AnyModel model;
  private @Nullable KvCache cache;
  private int[] ids = new int[0];
  private int read;

  ModelPass(String text) {
    this.text = text;
  }

  @Override
  public final List<String> files() {
    return BookModel.FILES;
  }

  @Override
  public final void begin(TaskContext place) {
    context = place;
  }

  @Override
  public final @Nullable String advance() {
    AnyModel reader = model;
    KvCache room = cache;
    if (reader == null || room == null) {
      if (context == null) {
        throw new IllegalStateException("own model: not begun");
      }
      reader = AnyModel.of(context);
      model = reader;
      cache = reader.cache();
      ids = reader.ids(text);
      return null;
    } else if (read == ids.length) {
      return more(reader, room);
    }
    int to = Math.min(ids.length, read + TOKENS_A_SLICE);
    double[] logits = reader.next(room, Arrays.copyOfRange(ids, read, to));
    read = to;
    return read == ids.length ? whole(reader, ids, logits) : soFar(read, ids.length);
  }

  /** What is reported while it reads; null for nothing. */
  abstract @Nullable String soFar(int done, int all);

  /** What is reported when it has read the whole text. */
  abstract String whole(AnyModel reader, int[] tokens, double[] logits);

  /** Does what comes after. */
  abstract @Nullable String more(AnyModel reader, KvCache room);

  @Override
  public final void end() {
    if (cache != null) {
      cache.free();
    }
  }
}
