package forwardpass.trainer.train;

/** A long row of tokens to train on or to be measured on, wherever it lies. */
public interface TokenSource {

  /** How many tokens there are. */
  long size();

  /**
   * Copies the tokens from {@code from} on, as many as {@code into} holds.
   *
   * @throws IndexOutOfBoundsException if there are not so many
   */
  void read(long from, int[] into);

  /** Tokens that lie in an array, which is not copied. */
  static TokenSource of(int[] tokens) {
    return new TokenSource() {
      @Override
      public long size() {
        return tokens.length;
      }

      @Override
      public void read(long from, int[] into) {
        System.arraycopy(tokens, Math.toIntExact(from), into, 0, into.length);
      }
    };
  }
}
