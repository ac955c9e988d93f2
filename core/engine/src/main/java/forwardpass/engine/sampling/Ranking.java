package forwardpass.engine.sampling;

/**
 * Tokens from the most to the least probable; of equals the one with the lower id comes first. A
 * heap: the first few of many cost little more than one look at each.
 */
final class Ranking {
  private final double[] scores;
  private final int[] heap; // ids; a parent ranks before its children at 2 i + 1 and 2 i + 2
  private int size;

  /** The tokens that are still in play. */
  Ranking(double[] scores, boolean[] survives) {
    this.scores = scores;
    heap = new int[scores.length];
    for (int id = 0; id < scores.length; id++) {
      if (survives[id]) {
        heap[size++] = id;
      }
    }
    for (int i = size / 2 - 1; i >= 0; i--) {
      siftDown(i);
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The next token of the ranking. */
  int next() {
    int first = heap[0];
    heap[0] = heap[--size];
    siftDown(0);
    return first;
  }

  private void siftDown(int from) {
    int id = heap[from];
    int at = from;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && before(heap[child + 1], heap[child])) {
        child++;
      }
      if (!before(heap[child], id)) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = id;
  }

  private boolean before(int a, int b) {
    return scores[a] > scores[b] || (scores[a] == scores[b] && a < b);
  }
}
