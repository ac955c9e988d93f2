package forwardpass.engine.tokenizer;

import java.util.Arrays;

/** The distinct pieces of a training text in the order first seen, and how often each occurs. */
final class PieceCounts {
  private char[] chars = new char[1 << 12];
  private int[] starts = new int[1 << 8]; // piece k is chars[starts[k] .. starts[k + 1])
  private int[] counts = new int[1 << 8];
  private int size;
  private int[] slots = new int[1 << 10]; // piece + 1; 0 is empty

  int size() {
    return size;
  }

  int count(int piece) {
    return counts[piece];
  }

  char[] chars() {
    return chars;
  }

  int start(int piece) {
    return starts[piece];
  }

  /** Counts {@code text[from, to)} once more. */
  void add(char[] text, int from, int to) {
    int slot = find(text, from, to);
    if (slots[slot] == 0) {
      slots[slot] = append(text, from, to) + 1;
    }
    int piece = slots[slot] - 1;
    counts[piece] = Math.addExact(counts[piece], 1);
    if (2 * size > slots.length) {
      grow();
    }
  }

  private int append(char[] text, int from, int to) {
    int start = starts[size];
    if (start + to - from > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(2 * chars.length, start + to - from));
    }
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    System.arraycopy(text, from, chars, start, to - from);
    starts[size + 1] = start + to - from;
    return size++;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int piece = 0; piece < size; piece++) {
      slots[find(chars, starts[piece], starts[piece + 1])] = piece + 1;
    }
  }

  private int find(char[] text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0 && !equals(slots[slot] - 1, text, from, to)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean equals(int piece, char[] text, int from, int to) {
    return Arrays.equals(chars, starts[piece], starts[piece + 1], text, from, to);
  }
}
