package forwardpass.lessons.work;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.plain.IntArrays;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task in which the model reads a beginning and what was said since, a few tokens a slice, and
 * writes on, a token a slice. A draw depends on the seed and on how many tokens were said before
 * it: the same settings at the same place draw the same token again.
 */
public abstract class ContinuationTask extends BookModelTask {
  private static final int READ_AT_ONCE = 8;

  private final String prompt;
  private final List<Integer> said;
  private final Rng rng;
  private final List<Integer> text = new ArrayList<>(); // the mark of a beginning first
  private int promptLength;
  private int read;
  private double[] logits = {};
  private boolean isDone;

  /**
   * A task that goes on with that text.
   *
   * @param said the ids of what was said after the prompt
   */
  protected ContinuationTask(String prompt, List<Integer> said, int seed) {
    this.prompt = prompt;
    this.said = said;
    rng = Rng.seeded(seed);
    for (int i = 0; i < said.size(); i++) {
      rng.nextDouble(); // a draw each was spent on what is said
    }
  }

  /** What is reported once all is read: the next token's logits are there. */
  protected abstract String looked(ModelContext reader);

  /** Draws a token and says it, or ends. */
  protected abstract String write(ModelContext reader);

  @Override
  protected final @Nullable String first(BookModel model) {
    text.add(model.shipped().endOfText());
    text.addAll(model.tokens(prompt));
    promptLength = text.size();
    text.addAll(said);
    int room = model.shipped().config().nCtx();
    if (text.size() > room) {
      throw new IllegalArgumentException(
          "writing: " + text.size() + " tokens, and " + room + " can be read");
    }
    return null;
  }

  @Override
  protected final @Nullable String next(ModelContext reader) {
    if (read == text.size()) {
      return write(reader);
    }
    int to = Math.min(text.size(), read + READ_AT_ONCE);
    logits = reader.read(IntArrays.of(text.subList(read, to)));
    read = to;
    return read == text.size() ? looked(reader) : null;
  }

  /** Lets the model read what it has said: the logits are the next token's then. */
  protected final void say(ModelContext reader, int id) {
    text.add(id);
    read++;
    logits = reader.read(id);
  }

  /** Of the token that comes next, [vocabSize]. */
  protected final double[] logits() {
    return logits;
  }

  /** All ids so far, the mark of a beginning first. */
  protected final List<Integer> text() {
    return text;
  }

  /** How many of them are the prompt's, with the mark. */
  protected final int promptLength() {
    return promptLength;
  }

  protected final Rng rng() {
    return rng;
  }

  /** Whether this report is the last. */
  protected final void done(boolean isLast) {
    isDone = isLast;
  }

  @Override
  public final boolean isDone() {
    return isDone;
  }
}
