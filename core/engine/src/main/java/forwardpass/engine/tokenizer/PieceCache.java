package forwardpass.engine.tokenizer;

import java.util.Arrays;

/**
 * The token ids of pieces met before: a text's words repeat, so most pieces need no merging. Open
 * addressing on flat arrays; at its bound the cache is emptied and starts anew.
 */
final class PieceCache {
  /** Longer pieces seldom repeat and aren't kept. */
  static final int LONGEST = 31;

  private static final int MAX_BITS = 17;
  private static final int STRIDE = 4;

  // A slot: the hash, where the chars start, tokens << 5 | length (0 in an empty slot), and the id
  // of
  // the only token or where the ids start.
  private int[] slots;
  private int bits;
  private int size;
  private char[] chars = new char[1 << 12];
  private int charCount;
  private int[] ids = new int[1 << 10];
  private int idCount;

  PieceCache() {
    bits = 10;
    slots = new int[STRIDE << bits];
  }

  /** Appends the piece's ids if they are known. */
  boolean append(char[] text, int from, int length, Tokens out) {
    int[] table = slots;
    int mask = table.length - 1;
    int hash = hash(text, from, length);
    int slot = (hash >>> (32 - bits)) << 2;
    while (true) {
      int shape = table[slot + 2];
      if (shape == 0) {
        return false;
      }
      if (table[slot] == hash
          && (shape & LONGEST) == length
          && matches(table[slot + 1], text, from, length)) {
        if (shape >> 5 == 1) {
          out.add(table[slot + 3]);
        } else {
          out.addAll(ids, table[slot + 3], shape >> 5);
        }
        return true;
      }
      slot = (slot + STRIDE) & mask;
    }
  }

  /** Keeps a piece that {@link #append} didn't find. */
  void put(char[] text, int from, int length, int[] tokenIds, int count) {
    if (2 * size >= 1 << bits) {
      if (bits == MAX_BITS) {
        clear();
      } else {
        grow();
      }
    }
    size++;
    int hash = hash(text, from, length);
    int slot = freeSlot(hash);
    slots[slot] = hash;
    slots[slot + 1] = charCount;
    slots[slot + 2] = (count << 5) | length;
    slots[slot + 3] = count == 1 ? tokenIds[0] : idCount;
    if (charCount + length > chars.length) {
      chars = Arrays.copyOf(chars, 2 * chars.length);
    }
    System.arraycopy(text, from, chars, charCount, length);
    charCount += length;
    if (count > 1) {
      if (idCount + count > ids.length) {
        ids = Arrays.copyOf(ids, 2 * ids.length);
      }
      System.arraycopy(tokenIds, 0, ids, idCount, count);
      idCount += count;
    }
  }

  private boolean matches(int start, char[] text, int from, int length) {
    char[] pool = chars;
    for (int i = 0; i < length; i++) {
      if (pool[start + i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  private int freeSlot(int hash) {
    int slot = (hash >>> (32 - bits)) << 2;
    while (slots[slot + 2] != 0) {
      slot = (slot + STRIDE) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] old = slots;
    bits++;
    slots = new int[STRIDE << bits];
    for (int i = 0; i < old.length; i += STRIDE) {
      if (old[i + 2] != 0) {
        System.arraycopy(old, i, slots, freeSlot(old[i]), STRIDE);
      }
    }
  }

  private void clear() {
    Arrays.fill(slots, 0);
    size = 0;
    charCount = 0;
    idCount = 0;
  }

  private static int hash(char[] text, int from, int length) {
    int h = length;
    for (int i = from; i < from + length; i++) {
      h = (h ^ text[i]) * 0x9E3779B1;
      h ^= h >>> 15;
    }
    return h * 0x85EBCA6B;
  }
}
