package forwardpass.engine.tokenizer;

import java.util.Arrays;

/**
 * From a pair of ids to a number: an open-addressing hash table on two flat arrays, with nothing
 * allocated by a look-up.
 *
 * <p>A pair is kept as one double, left · 2²⁶ + right, which doubles hold exactly; a long would do
 * as well in WebAssembly and be slow in JavaScript. Most look-ups find nothing, and those read the
 * keys alone.
 */
final class PairTable {
  static final int ABSENT = -1;

  /** Ids must be below this, 2²⁶. */
  static final int ID_LIMIT = 1 << 26;

  private static final double EMPTY = -1;

  private double[] keys;
  private int[] values;
  private int shift;
  private int size;

  PairTable(int expected) {
    int bits = 4;
    while (1 << bits < 2 * expected) {
      bits++;
    }
    keys = new double[1 << bits];
    Arrays.fill(keys, EMPTY);
    values = new int[1 << bits];
    shift = 32 - bits;
  }

  int size() {
    return size;
  }

  /** The pair's number, or {@link #ABSENT}. */
  int get(int left, int right) {
    double[] table = keys;
    double key = key(left, right);
    int mask = table.length - 1;
    int slot = hash(left, right) >>> shift;
    while (true) {
      double found = table[slot];
      if (found == key) {
        return values[slot];
      }
      if (found == EMPTY) {
        return ABSENT;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Gives the pair a number, in place of the one it had. */
  void put(int left, int right, int value) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int slot = slotOf(left, right);
    if (keys[slot] == EMPTY) {
      keys[slot] = key(left, right);
      size++;
    }
    values[slot] = value;
  }

  private int slotOf(int left, int right) {
    double key = key(left, right);
    int slot = hash(left, right) >>> shift;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    double[] oldKeys = keys;
    int[] oldValues = values;
    keys = new double[2 * oldKeys.length];
    Arrays.fill(keys, EMPTY);
    values = new int[keys.length];
    shift--;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int left = (int) (oldKeys[i] / ID_LIMIT);
        int right = (int) (oldKeys[i] - (double) left * ID_LIMIT);
        int slot = slotOf(left, right);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static double key(int left, int right) {
    return (double) left * ID_LIMIT + right;
  }

  private static int hash(int left, int right) {
    int h = ((left * 0x9E3779B1) ^ right) * 0x85EBCA6B;
    return (h ^ (h >>> 15)) * 0x9E3779B1;
  }
}
