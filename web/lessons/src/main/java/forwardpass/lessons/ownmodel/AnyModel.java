package forwardpass.lessons.ownmodel;

import forwardpass.engine.folder.OpenedModel;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.KvCache;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tokenizer.ByteLevelTokens;
import forwardpass.engine.tokenizer.TextTokens;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.work.TaskContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model that reads and writes on this page: the one that the reader has opened, or else the
 * book's.
 *
 * @param opened null where it is the book's
 * @param end the tokens that end a text
 */
record AnyModel(
    Gpt gpt, Backend backend, TextTokens tokens, List<Integer> end, @Nullable OpenedModel opened) {
  private static final int MOST_TOKENS = 512; // keys and values of more would fill the memory

  /** For tasks that have named {@link BookModel#FILES}. */
  static AnyModel of(TaskContext context) {
    OpenedModel opened = context.opened();
    if (opened != null) {
      return new AnyModel(
          opened.gpt(), opened.backend(), opened.tokens(), opened.published().endTokens(), opened);
    }
    BookModel model = context.model();
    return new AnyModel(
        model.gpt(),
        model.backend(),
        new ByteLevelTokens(model.shipped().tokenizer()),
        List.of(model.shipped().endOfText()),
        null);
  }

  /** The ids of a text as this model is to read it, at most as many as fit. */
  int[] ids(String text) {
    if (opened != null) {
      return OpenedModel.first(opened.read(text), capacity());
    }
    int[] ids = tokens.encode(text);
    int[] begun = new int[ids.length + 1];
    begun[0] = end.get(0);
    System.arraycopy(ids, 0, begun, 1, ids.length);
    return OpenedModel.first(begun, capacity());
  }

  /** How many tokens it reads at most. */
  int capacity() {
    return Math.min(gpt.config().nCtx(), MOST_TOKENS);
  }

  /** Room for a text; to be freed. */
  KvCache cache() {
    return new KvCache(backend, gpt.config(), 1, capacity());
  }

  /** Reads some more tokens; the logits of what follows the last. */
  @SuppressWarnings("try") // the scope is there to be closed
  double[] next(KvCache cache, int... ids) {
    try (Scope scratch = backend.scope()) {
      float[] logits = backend.read(gpt.next(cache, new int[][] {ids})); // [1, vocabSize]
      double[] wide = new double[logits.length];
      for (int i = 0; i < wide.length; i++) {
        wide[i] = logits[i];
      }
      return wide;
    }
  }

  /** The bytes of a token; none where the embedding has a row more than there are tokens. */
  byte[] bytes(int id) {
    return id < tokens.size() ? tokens.bytes(id) : new byte[0];
  }
}
