package forwardpass.lessons.bookmodel;

import forwardpass.engine.model.KvCache;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.Utf8Decoder;

/**
 * One text that the model reads, token by token: after each it has a logit for every token that
 * could come next. It begins after {@code <|endoftext|>}, as every story does.
 */
public final class ModelContext {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final BookModel model;
  private final KvCache cache;

  /** Begins a text; {@link #free} ends it. */
  public ModelContext(BookModel model) {
    this.model = model;
    this.cache = new KvCache(model.backend(), model.shipped().config(), 1);
  }

  /** The model that reads. */
  public BookModel model() {
    return model;
  }

  /** How many more tokens it can read. */
  public int room() {
    return cache.room();
  }

  /**
   * Reads some more tokens.
   *
   * @param tokens at least one; at the beginning of a text the first is {@code <|endoftext|>}
   * @return logits [vocabSize] of what follows the last of them
   */
  @SuppressWarnings("try") // the scope is there to be closed
  public double[] read(int... tokens) {
    try (Scope scratch = model.backend().scope()) {
      Tensor last = model.gpt().next(cache, new int[][] {tokens}); // [1, vocabSize]
      float[] logits = model.backend().read(last);
      double[] wide = new double[logits.length];
      for (int i = 0; i < wide.length; i++) {
        wide[i] = logits[i];
      }
      return wide;
    }
  }

  /** Forgets what it has read: another text begins. */
  public void restart() {
    cache.truncate(0);
  }

  /** Gives its memory back. */
  public void free() {
    cache.free();
  }

  /** A token's text; the bytes of one that is a part of a character, in hexadecimal: ⟨E2 80⟩. */
  static String piece(Tokenizer tokenizer, int token) {
    byte[] bytes = tokenizer.tokenBytes(token);
    Utf8Decoder decoder = new Utf8Decoder();
    decoder.accept(bytes, 0, bytes.length);
    String text = decoder.finish();
    return isShown(text) ? text : hex(bytes);
  }

  private static boolean isShown(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isControl = c < ' ' && c != '\n' && c != '\t' && c != '\r';
      if (isControl || (c >= 0x7f && c < 0xa0) || c == '\ufffd') {
        return false;
      }
    }
    return true;
  }

  private static String hex(byte[] bytes) {
    StringBuilder out = new StringBuilder("\u27e8");
    for (int i = 0; i < bytes.length; i++) {
      out.append(i == 0 ? "" : " ").append(HEX[(bytes[i] >> 4) & 15]).append(HEX[bytes[i] & 15]);
    }
    return out.append('\u27e9').toString();
  }
}
