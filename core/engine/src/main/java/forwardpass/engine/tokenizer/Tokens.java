package forwardpass.engine.tokenizer;

import java.util.Arrays;

/** A growing row of token ids. */
public final class Tokens {
  private int[] ids = new int[64];
  private int size;

  public int size() {
    return size;
  }

  /** The id at position {@code i}. */
  public int get(int i) {
    if (i < 0 || i >= size) {
      throw new IllegalArgumentException("tokens: position " + i + " of " + size);
    }
    return ids[i];
  }

  public void add(int id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
    }
    ids[size++] = id;
  }

  void addAll(int[] source, int from, int count) {
    if (size + count > ids.length) {
      ids = Arrays.copyOf(ids, Math.max(2 * ids.length, size + count));
    }
    for (int i = 0; i < count; i++) {
      ids[size++] = source[from + i];
    }
  }

  /** Empties the row, keeping its room. */
  public void clear() {
    size = 0;
  }

  /** A copy of the ids. */
  public int[] toArray() {
    return Arrays.copyOf(ids, size);
  }
}
