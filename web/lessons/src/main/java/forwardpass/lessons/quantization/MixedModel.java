package forwardpass.lessons.quantization;

import forwardpass.engine.grammar.StoryGrammar;
import forwardpass.engine.lowbits.WeightRounding;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.KvCache;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.lessons.bookmodel.BookModel;
import java.util.List;

/**
 * The book's model with its matrices rounded to a mix of formats, and computed with as floats. What
 * it is rounded from are the numbers that its file stands for.
 */
final class MixedModel {
  /** Stories that are read to measure a loss, and the seed of the first. */
  static final int STORIES = 3;

  private static final int FIRST = 501;

  private final Backend backend;
  private final BookModel book;
  private final Gpt gpt;

  MixedModel(BookModel book, Mix mix) {
    this.book = book;
    this.backend = book.backend();
    ParameterValues shipped = book.shipped().checkpoint();
    ParameterValues rounded = parameter -> rounded(parameter, shipped.of(parameter), mix);
    this.gpt =
        new Gpt(
            backend, GptWeights.of(backend, book.shipped().config(), rounded, WeightFormat.PACKED));
  }

  private static float[] rounded(Parameter parameter, float[] values, Mix mix) {
    for (Kind kind : Kind.values()) {
      if (kind.has(parameter.name())) {
        int rows = parameter.shape().dim(0);
        int columns = parameter.shape().dim(1);
        WeightRounding format = mix.of(kind);
        // The table lies [V, D]; as the head its inputs are D.
        return kind == Kind.TABLE
            ? turned(format.round(columns, rows, turned(values, rows, columns)), columns, rows)
            : format.round(rows, columns, values);
      }
    }
    return values;
  }

  /** The transpose of a row-major matrix. */
  private static float[] turned(float[] values, int rows, int columns) {
    float[] turned = new float[values.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        turned[j * rows + i] = values[i * columns + j];
      }
    }
    return turned;
  }

  /** The tokens of a story that the model has not read, its beginning before them. */
  static int[] story(BookModel book, int place) {
    String text = StoryGrammar.grammar().writeSlotted(Rng.seeded(FIRST + place)).story().text();
    List<Integer> tokens = book.tokens(text);
    int[] ids = new int[Math.min(tokens.size() + 1, book.shipped().config().nCtx())];
    ids[0] = book.shipped().endOfText();
    for (int i = 1; i < ids.length; i++) {
      ids[i] = tokens.get(i - 1);
    }
    return ids;
  }

  /** The mean loss of a story's tokens, in nats. */
  @SuppressWarnings("try") // the scope is there to be closed
  double loss(int place) {
    int[] ids = story(book, place);
    int[] given = new int[ids.length - 1];
    int[] wanted = new int[ids.length - 1];
    System.arraycopy(ids, 0, given, 0, given.length);
    System.arraycopy(ids, 1, wanted, 0, given.length);
    try (Scope scope = backend.scope()) {
      return backend.read(gpt.loss(new int[][] {given}, new int[][] {wanted}))[0];
    }
  }

  /** The logits after some tokens, all read anew. */
  float[] logits(int[] tokens) {
    KvCache cache = new KvCache(backend, gpt.config(), 1);
    try {
      return logits(cache, tokens);
    } finally {
      cache.free();
    }
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private float[] logits(KvCache cache, int[] tokens) {
    try (Scope scope = backend.scope()) {
      return backend.read(gpt.next(cache, new int[][] {tokens}));
    }
  }

  /** The beginning with so many tokens written on, always the likeliest. */
  int[] written(int[] beginning, int count) {
    KvCache cache = new KvCache(backend, gpt.config(), 1);
    try {
      int[] text = new int[beginning.length + count];
      System.arraycopy(beginning, 0, text, 0, beginning.length);
      int[] unread = beginning;
      for (int at = beginning.length; at < text.length; at++) {
        text[at] = best(logits(cache, unread));
        unread = new int[] {text[at]};
      }
      return text;
    } finally {
      cache.free();
    }
  }

  static int best(float[] logits) {
    int best = 0;
    for (int i = 1; i < logits.length; i++) {
      best = logits[i] > logits[best] ? i : best;
    }
    return best;
  }

  void free() {
    gpt.weights().free();
  }
}
