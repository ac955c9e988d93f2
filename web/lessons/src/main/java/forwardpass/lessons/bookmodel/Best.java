package forwardpass.lessons.bookmodel;

/** The largest of some scores; of equals the one that comes first. */
public final class Best {
  private Best() {}

  /** The indices of the {@code count} largest, largest first. */
  public static int[] of(double[] scores, int count) {
    int[] best = new int[Math.min(count, scores.length)];
    int found = 0;
    for (int i = 0; i < scores.length; i++) {
      int place = found;
      while (place > 0 && scores[best[place - 1]] < scores[i]) {
        place--;
      }
      if (place < best.length) {
        int last = Math.min(found, best.length - 1);
        System.arraycopy(best, place, best, place + 1, last - place);
        best[place] = i;
        found = Math.min(found + 1, best.length);
      }
    }
    return best;
  }

  /** The place of one score among all: 1 for the largest. */
  public static int rank(double[] scores, int index) {
    int rank = 1;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > scores[index] || (scores[i] == scores[index] && i < index)) {
        rank++;
      }
    }
    return rank;
  }
}
