package forwardpass.trainer.data;

/** Tokens in memory. */
final class ArrayTokens implements TokenSource {
  private final int[] tokens;

  ArrayTokens(int[] tokens) {
    this.tokens = tokens;
  }

  @Override
  public long size() {
    return tokens.length;
  }

  @Override
  public void read(long from, int[] into) {
    check(from, into.length, tokens.length);
    System.arraycopy(tokens, (int) from, into, 0, into.length);
  }

  static void check(long from, int count, long size) {
    if (from < 0 || from > size - count) {
      throw new IllegalArgumentException(
          "tokens " + from + " to " + (from + count - 1) + " of " + size);
    }
  }
}
