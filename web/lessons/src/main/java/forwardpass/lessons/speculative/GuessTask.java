package forwardpass.lessons.speculative;

import forwardpass.engine.grammar.StoryGrammar;
import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Activations;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.KvCache;
import forwardpass.engine.random.Rng;
import forwardpass.engine.sampling.NgramDraft;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the book's model write on from a story twice, always the likeliest token: one by one, and
 * with guesses by the text itself, which one pass checks.
 */
public final class GuessTask implements Task {
  public static final String NAME = "inference-guesses";
  private static final int PROMPT = 100; // tokens, of a story's beginning
  private static final int PATTERN = 3; // latest tokens that are looked for
  private static final int SEED = 11;

  private final int drafts;
  private final int[] text = new int[PROMPT + Guessed.TOKENS];
  private final int[] plain = new int[PROMPT + Guessed.TOKENS];
  private final List<String> pieces = new ArrayList<>();
  private @Nullable TaskContext context;
  private @Nullable KvCache cache;
  private int written; // one by one
  private int length = PROMPT; // of the text with guesses
  private int passes;
  private int proposed;
  private int accepted;
  private long aloneNanos;
  private long guessingNanos;

  /** The input is how many tokens are guessed at a time. */
  public GuessTask(String input) {
    drafts = Ascii.whole(input);
  }

  @Override
  public List<String> files() {
    return BookModel.FILES;
  }

  @Override
  public void begin(TaskContext place) {
    context = place;
  }

  @Override
  public String advance() {
    if (context == null) {
      throw new IllegalStateException("guesses: not begun");
    }
    BookModel book = context.model();
    KvCache open = cache;
    if (open == null) {
      read(book);
    } else if (written < Guessed.TOKENS) {
      long start = System.nanoTime();
      int at = PROMPT + written;
      plain[at] = logits(book, open, Arrays.copyOfRange(plain, open.length(), at)).get(0);
      aloneNanos += System.nanoTime() - start;
      if (++written == Guessed.TOKENS) {
        open.truncate(PROMPT - 1);
      }
    } else {
      pass(book, open);
    }
    return report();
  }

  /** Reads the beginning but for its last token, so that the next pass gives the first logits. */
  private void read(BookModel book) {
    KvCache fresh = new KvCache(book.backend(), book.shipped().config(), 1);
    cache = fresh;
    List<Integer> ids =
        book.tokens(StoryGrammar.grammar().writeSlotted(Rng.seeded(SEED)).story().text());
    text[0] = book.shipped().endOfText();
    for (int i = 1; i < PROMPT; i++) {
      text[i] = ids.get(i - 1);
    }
    System.arraycopy(text, 0, plain, 0, PROMPT);
    logits(book, fresh, Arrays.copyOf(text, PROMPT - 1));
  }

  /** One pass over the last token and the guesses behind it. */
  private void pass(BookModel book, KvCache open) {
    long start = System.nanoTime();
    int room = Math.min(drafts, text.length - length - 1);
    int[] guess = NgramDraft.propose(Arrays.copyOf(text, length), PATTERN, Math.max(0, room));
    int[] unread = new int[1 + guess.length];
    unread[0] = text[length - 1];
    System.arraycopy(guess, 0, unread, 1, guess.length);
    List<Integer> said = logits(book, open, unread);
    int agreed = 0;
    while (agreed < guess.length && said.get(agreed) == guess[agreed]) {
      agreed++;
    }
    for (int i = 0; i <= agreed; i++) {
      text[length++] = said.get(i);
      pieces.add((i < agreed ? Guessed.MARK : ' ') + book.piece(said.get(i)));
    }
    open.truncate(length - 1); // what was read behind a refused guess is forgotten
    passes++;
    proposed += guess.length;
    accepted += agreed;
    guessingNanos += System.nanoTime() - start;
  }

  /** What the model says after each of some more tokens: the likeliest, in one pass. */
  @SuppressWarnings("try") // the scope is there to be closed
  private static List<Integer> logits(BookModel book, KvCache open, int[] tokens) {
    Gpt gpt = book.gpt();
    Activations stream = Activations.of(ActivationName.RESID_POST);
    List<Integer> likeliest = new ArrayList<>();
    try (Scope scope = book.backend().scope()) {
      gpt.next(open, new int[][] {tokens}, stream);
      Tensor last = stream.get(ActivationName.RESID_POST, gpt.config().nLayers() - 1);
      float[] logits = book.backend().read(gpt.logits(last)); // [1, T, vocabSize]
      int vocab = gpt.config().vocabSize();
      double[] row = new double[vocab];
      for (int t = 0; t < tokens.length; t++) {
        for (int i = 0; i < vocab; i++) {
          row[i] = logits[t * vocab + i];
        }
        likeliest.add(Best.of(row, 1)[0]);
      }
    }
    return likeliest;
  }

  private String report() {
    boolean same = true;
    for (int i = PROMPT; i < length; i++) {
      same &= text[i] == plain[i];
    }
    int made = Math.max(1, length - PROMPT);
    return Guessed.CODEC.encode(
        new Guessed(
            pieces,
            passes,
            proposed,
            accepted,
            (int) (aloneNanos / 1000 / Math.max(1, written)),
            (int) (guessingNanos / 1000 / made),
            same));
  }

  @Override
  public boolean isDone() {
    return length == text.length;
  }

  @Override
  public void end() {
    if (cache != null) {
      cache.free();
    }
  }
}
