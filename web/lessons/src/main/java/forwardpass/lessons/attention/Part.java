package forwardpass.lessons.attention;

/**
 * The matrices of attention, in the order in which they are computed.
 *
 * <p>Words: {@code part.NAME} names one, {@code open.NAME} says what a cell of it is made of.
 */
enum Part {
  X("x", "act", 2),
  WQ("wq", "weight", 2),
  WK("wk", "weight", 2),
  WV("wv", "weight", 2),
  Q("q", "query", 2),
  K("k", "key", 2),
  V("v", "value", 2),
  PRODUCTS("products", "act", 2),
  SCORES("scores", "act", 2),
  WEIGHTS("weights", "prob", 2),
  Z("z", "value", 2),
  WO("wo", "weight", 2),
  OUT("out", "act", 2);

  private final String word;
  private final String meaning;
  private final int decimals;

  Part(String word, String meaning, int decimals) {
    this.word = word;
    this.meaning = meaning;
    this.decimals = decimals;
  }

  /** The last part of its keys. */
  String word() {
    return word;
  }

  /** The class of its colour. */
  String meaning() {
    return meaning;
  }

  /** How many digits after the point its cells have room for. */
  int decimals() {
    return decimals;
  }
}
