package forwardpass.trainer.data;

/** A long row of tokens that can be read anywhere: a mapped file, an array. */
public interface TokenSource {

  /** What it is, for messages. */
  default String name() {
    return "the text";
  }

  /** How many tokens there are. */
  long size();

  /**
   * Fills {@code into} with the tokens from {@code from} on.
   *
   * @throws IllegalArgumentException unless all of them are there
   */
  void read(long from, int[] into);

  /** The tokens of an array. */
  static TokenSource of(int... tokens) {
    return new ArrayTokens(tokens.clone());
  }
}
