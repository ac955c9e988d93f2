package forwardpass.engine.tokenizer;

/**
 * {@link Merger} for a long piece, in O(n log n): the ids are a linked list, and a heap holds the
 * pairs that can merge. A megabyte of one letter is such a piece.
 */
final class LongMerger {
  // A heap entry orders by merged id, then by position. Both fit a double: id · 2³¹ + position.
  private static final double POSITIONS = 2147483648.0;

  private final PairTable pairs;
  private final int[] ids;
  private final int[] next;
  private final int[] previous;
  private final int[] merged; // what the pair at i merges to, or ABSENT
  private final double[] heap;
  private int heapSize;

  LongMerger(PairTable pairs, int[] byteIds, byte[] bytes, int from, int length) {
    this.pairs = pairs;
    ids = new int[length];
    next = new int[length];
    previous = new int[length];
    merged = new int[length];
    // Each of fewer than n pairs at first, and two for each of fewer than n merges.
    heap = new double[3 * length];
    for (int i = 0; i < length; i++) {
      ids[i] = byteIds[bytes[from + i] & 0xff];
      next[i] = i + 1;
      previous[i] = i - 1;
    }
  }

  int[] ids() {
    return ids;
  }

  /** Merges, and closes the ids up. Returns how many are left. */
  int merge() {
    int length = ids.length;
    for (int i = 0; i < length; i++) {
      offer(i);
    }
    while (heapSize > 0) {
      double top = pop();
      int id = (int) (top / POSITIONS);
      int at = (int) (top - id * POSITIONS);
      if (merged[at] == id) { // otherwise the pair has changed since
        join(at, id);
      }
    }
    int n = 0;
    for (int i = 0; i < length; i = next[i]) {
      ids[n++] = ids[i];
    }
    return n;
  }

  private void join(int at, int id) {
    int gone = next[at];
    ids[at] = id;
    merged[gone] = PairTable.ABSENT;
    next[at] = next[gone];
    if (next[at] < ids.length) {
      previous[next[at]] = at;
    }
    offer(at);
    if (previous[at] >= 0) {
      offer(previous[at]);
    }
  }

  /** Notes what the pair at {@code at} merges to now. */
  private void offer(int at) {
    int right = next[at];
    int id = right < ids.length ? pairs.get(ids[at], ids[right]) : PairTable.ABSENT;
    merged[at] = id;
    if (id != PairTable.ABSENT) {
      push(id * POSITIONS + at);
    }
  }

  private void push(double entry) {
    int i = heapSize++;
    while (i > 0 && heap[(i - 1) >> 1] > entry) {
      heap[i] = heap[(i - 1) >> 1];
      i = (i - 1) >> 1;
    }
    heap[i] = entry;
  }

  private double pop() {
    double top = heap[0];
    double entry = heap[--heapSize];
    int i = 0;
    while (2 * i + 1 < heapSize) {
      int child = 2 * i + 1;
      if (child + 1 < heapSize && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= entry) {
        break;
      }
      heap[i] = heap[child];
      i = child;
    }
    heap[i] = entry;
    return top;
  }
}
