package forwardpass.engine.tokenizer;

/** From the bytes of a whole token to its id: open addressing over the vocabulary's own bytes. */
final class TokenTable {
  static final int ABSENT = -1;

  private final TokenBytes tokens;
  private final int[] slots; // id + 1; 0 is empty
  private final int shift;

  TokenTable(TokenBytes tokens) {
    this.tokens = tokens;
    int bits = 4;
    while (1 << bits < 2 * tokens.count()) {
      bits++;
    }
    slots = new int[1 << bits];
    shift = 32 - bits;
  }

  /**
   * Enters a token.
   *
   * @return the id that has the same bytes already, or {@link #ABSENT}
   */
  int add(int id) {
    int from = tokens.start(id);
    int slot = find(tokens.pool(), from, tokens.start(id + 1) - from);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    slots[slot] = id + 1;
    return ABSENT;
  }

  /** The id of the token whose bytes are {@code bytes[from, from + length)}, or {@link #ABSENT}. */
  int get(byte[] bytes, int from, int length) {
    return slots[find(bytes, from, length)] - 1;
  }

  private int find(byte[] bytes, int from, int length) {
    int mask = slots.length - 1;
    int slot = hash(bytes, from, length) >>> shift;
    while (slots[slot] != 0 && !tokens.equals(slots[slot] - 1, bytes, from, length)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int hash(byte[] bytes, int from, int length) {
    int h = length;
    for (int i = from; i < from + length; i++) {
      h = (h ^ (bytes[i] & 0xff)) * 0x9E3779B1;
      h ^= h >>> 15;
    }
    return h * 0x85EBCA6B;
  }
}
