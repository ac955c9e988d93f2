package forwardpass.engine.tokenizer;

/**
 * Merges the bytes of one piece: again and again the pair of neighbours whose merged token has the
 * lowest id, which is the pair learned first; of equals the leftmost.
 */
final class Merger {
  /** Longer pieces go to {@link LongMerger}, whose time is not quadratic. */
  private static final int LONGEST_SCANNED = 96;

  private static final int NONE = Integer.MAX_VALUE;

  private final PairTable pairs;
  private final int[] byteIds; // [256]
  private final int[] bytePairs; // [256 × 256] what two bytes merge to, or NONE

  private int[] ids = new int[LONGEST_SCANNED];
  private final int[] merged = new int[LONGEST_SCANNED]; // what ids[i] and ids[i + 1] merge to

  Merger(PairTable pairs, int[] byteIds) {
    this.pairs = pairs;
    this.byteIds = byteIds;
    bytePairs = new int[256 * 256];
    for (int i = 0; i < bytePairs.length; i++) {
      bytePairs[i] = look(byteIds[i >> 8], byteIds[i & 0xff]);
    }
  }

  /** The merged ids of the last piece; valid until the next. */
  int[] ids() {
    return ids;
  }

  /**
   * Merges {@code bytes[from, from + length)}.
   *
   * @return how many of {@link #ids} are left
   */
  int merge(byte[] bytes, int from, int length) {
    if (length > LONGEST_SCANNED) {
      LongMerger merger = new LongMerger(pairs, byteIds, bytes, from, length);
      ids = merger.ids();
      return merger.merge();
    }
    int n = length;
    int last = n - 1; // merged[last] is always NONE: nothing follows the last id
    for (int i = 0; i < n; i++) {
      int b = bytes[from + i] & 0xff;
      ids[i] = byteIds[b];
      merged[i] = i < last ? bytePairs[(b << 8) | (bytes[from + i + 1] & 0xff)] : NONE;
    }
    while (n > 1) {
      int at = 0;
      int lowest = merged[0];
      for (int i = 1; i < n; i++) {
        if (merged[i] < lowest) {
          lowest = merged[i];
          at = i;
        }
      }
      if (lowest == NONE) {
        break;
      }
      n--;
      ids[at] = lowest;
      for (int i = at + 1; i < n; i++) {
        ids[i] = ids[i + 1];
        merged[i] = merged[i + 1];
      }
      merged[at] = at + 1 < n ? look(lowest, ids[at + 1]) : NONE;
      if (at > 0) {
        merged[at - 1] = look(ids[at - 1], lowest);
      }
    }
    return n;
  }

  private int look(int left, int right) {
    int id = pairs.get(left, right);
    return id == PairTable.ABSENT ? NONE : id;
  }
}
