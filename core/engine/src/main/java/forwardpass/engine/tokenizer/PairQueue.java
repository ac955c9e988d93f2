package forwardpass.engine.tokenizer;

import java.util.Arrays;

/**
 * The pairs, best first: the most frequent, ties by the chosen rule. A heap that corrects itself
 * late: a pair's count and first position only ever get worse, so what stands at the top with its
 * values of today is best, and what stands there with values of yesterday is put back where it
 * belongs.
 */
final class PairQueue {
  static final int EMPTY = -1;

  private final PairCounts pairs;
  private final TokenBytes tokens;
  private final TieBreak tieBreak;
  private int[] heap = new int[1 << 10]; // pairs
  private int size;
  // By pair, what the heap's order goes by: the values when the pair was last placed.
  private int[] counts = new int[1 << 10];
  private int[] positions = new int[1 << 10];
  private int seen;

  PairQueue(PairCounts pairs, TokenBytes tokens, TieBreak tieBreak) {
    this.pairs = pairs;
    this.tokens = tokens;
    this.tieBreak = tieBreak;
  }

  /** Takes in the pairs met since the last call. */
  void offerNew() {
    if (pairs.size() > counts.length) {
      int room = Math.max(2 * counts.length, pairs.size());
      heap = Arrays.copyOf(heap, room);
      counts = Arrays.copyOf(counts, room);
      positions = Arrays.copyOf(positions, room);
    }
    for (; seen < pairs.size(); seen++) {
      if (pairs.count(seen) > 0) {
        refresh(seen);
        siftUp(size++, seen);
      }
    }
  }

  /** The best pair, which stays in the queue, or EMPTY. */
  int best() {
    while (size > 0) {
      int pair = heap[0];
      if (pairs.count(pair) == 0) {
        size--;
        if (size > 0) {
          siftDown(heap[size]);
        }
      } else if (refresh(pair)) {
        siftDown(pair);
      } else {
        return pair;
      }
    }
    return EMPTY;
  }

  /** Brings what the pair is placed by up to date; whether it has changed. */
  private boolean refresh(int pair) {
    int count = pairs.count(pair);
    int position = tieBreak == TieBreak.FIRST_SEEN ? pairs.firstPosition(pair) : 0;
    boolean changed = counts[pair] != count || positions[pair] != position;
    counts[pair] = count;
    positions[pair] = position;
    return changed;
  }

  /** The order of two pairs that occur, by their values of now: negative if {@code a} is better. */
  int compareNow(int a, int b) {
    if (pairs.count(a) != pairs.count(b)) {
      return Integer.compare(pairs.count(b), pairs.count(a));
    }
    return tieBreak == TieBreak.FIRST_SEEN
        ? Integer.compare(pairs.firstPosition(a), pairs.firstPosition(b))
        : -compareBytes(a, b);
  }

  /** Whether {@code a}, as placed, comes before {@code b}. */
  private boolean isBefore(int a, int b) {
    if (counts[a] != counts[b]) {
      return counts[a] > counts[b];
    }
    return tieBreak == TieBreak.FIRST_SEEN ? positions[a] < positions[b] : compareBytes(a, b) > 0;
  }

  private int compareBytes(int a, int b) {
    int left = tokens.compare(pairs.left(a), pairs.left(b));
    int right = left != 0 ? left : tokens.compare(pairs.right(a), pairs.right(b));
    if (right != 0) {
      return right;
    }
    int ids = Integer.compare(pairs.left(a), pairs.left(b));
    return ids != 0 ? ids : Integer.compare(pairs.right(a), pairs.right(b));
  }

  private void siftUp(int at, int pair) {
    int i = at;
    while (i > 0 && isBefore(pair, heap[(i - 1) >> 1])) {
      heap[i] = heap[(i - 1) >> 1];
      i = (i - 1) >> 1;
    }
    heap[i] = pair;
  }

  /** Places {@code pair} in the heap from the top down. */
  private void siftDown(int pair) {
    int i = 0;
    while (2 * i + 1 < size) {
      int child = 2 * i + 1;
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBefore(heap[child], pair)) {
        break;
      }
      heap[i] = heap[child];
      i = child;
    }
    heap[i] = pair;
  }
}
