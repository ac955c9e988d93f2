package forwardpass.engine.tokenizer;

import java.util.Arrays;

/** The bytes of every token, one after another in one array. */
final class TokenBytes {
  private byte[] pool = new byte[1 << 12];
  private int[] starts = new int[1 << 10]; // token id is pool[starts[id] .. starts[id + 1])
  private int count;

  int count() {
    return count;
  }

  byte[] pool() {
    return pool;
  }

  /** Where token {@code id} starts in the pool; for {@code id == count()} the end of the last. */
  int start(int id) {
    return starts[id];
  }

  int length(int id) {
    return starts[id + 1] - starts[id];
  }

  /** Adds the next token's bytes. */
  void add(byte[] bytes, int from, int length) {
    int start = room(length);
    System.arraycopy(bytes, from, pool, start, length);
  }

  /** Adds a token that is two others joined. */
  void addJoined(int left, int right) {
    int start = room(length(left) + length(right));
    System.arraycopy(pool, starts[left], pool, start, length(left));
    System.arraycopy(pool, starts[right], pool, start + length(left), length(right));
  }

  byte[] copy(int id) {
    return Arrays.copyOfRange(pool, starts[id], starts[id + 1]);
  }

  boolean equals(int id, byte[] bytes, int from, int length) {
    if (length(id) != length) {
      return false;
    }
    int start = starts[id];
    for (int i = 0; i < length; i++) {
      if (pool[start + i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** Compares two tokens byte by byte, unsigned; a token comes before its continuations. */
  int compare(int a, int b) {
    int common = Math.min(length(a), length(b));
    for (int i = 0; i < common; i++) {
      int difference = (pool[starts[a] + i] & 0xff) - (pool[starts[b] + i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return length(a) - length(b);
  }

  private int room(int length) {
    int start = starts[count];
    if (start + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(2 * pool.length, start + length));
    }
    if (count + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    count++;
    starts[count] = start + length;
    return start;
  }
}
