package forwardpass.lessons.lossplace;

/**
 * The sizes of a model that decide how large its tensors become.
 *
 * @param word the last part of its name's key
 * @param d its width D
 * @param v its number of tokens V
 * @param h its attention heads in a layer
 */
record KnownSizes(String word, int d, int v, int h) {
  private static final KnownSizes BOOK = new KnownSizes("book", 192, 1024, 4);
  private static final KnownSizes GPT2 = new KnownSizes("gpt2", 768, 50_257, 12);
  private static final KnownSizes LLAMA31 = new KnownSizes("llama31", 4096, 128_256, 32);

  static KnownSizes of(String word) {
    return switch (word) {
      case "book" -> BOOK;
      case "gpt2" -> GPT2;
      default -> LLAMA31;
    };
  }

  /** (T, D): the residual stream of one text. */
  double stream(double t) {
    return t * d;
  }

  /** (h, T, T): what one layer's heads look at. */
  double weights(double t) {
    return h * t * t;
  }

  /** (T, V). */
  double logits(double t) {
    return t * v;
  }

  /** (V, D), whatever the text. */
  double table() {
    return (double) v * d;
  }
}
