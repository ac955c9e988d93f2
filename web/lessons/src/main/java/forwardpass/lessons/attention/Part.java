package forwardpass.lessons.attention;

/**
 * The matrices of attention, in the order in which they are computed.
 *
 * <p>Words: {@code part.NAME} names one, {@code open.NAME} says what a cell of it is made of.
 */
enum Part {
  X("x", "act"),
  WQ("wq", "weight"),
  WK("wk", "weight"),
  WV("wv", "weight"),
  Q("q", "query"),
  K("k", "key"),
  V("v", "value"),
  PRODUCTS("products", "act"),
  SCORES("scores", "act"),
  WEIGHTS("weights", "prob"),
  Z("z", "value"),
  WO("wo", "weight"),
  OUT("out", "act");

  private final String word;
  private final String meaning;

  Part(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** The last part of its keys. */
  String word() {
    return word;
  }

  /** The class of its colour. */
  String meaning() {
    return meaning;
  }
}
