package forwardpass.engine.sampling;

import forwardpass.engine.random.Rng;
import java.util.Arrays;

/**
 * The first tokens of a ranking, found without sorting the others: those with the highest scores,
 * of equals the lower ids.
 *
 * <p>Quickselect (C. A. R. Hoare, "Algorithm 65: Find", 1961): split the tokens at one of them into
 * those before it and those after. If the ones before are too many, the end lies among them, and
 * the rest is never looked at again; if too few, all of them are taken, and the search goes on
 * behind. Each split leaves about half, so that all take about as long as looking at each token a
 * few times.
 */
final class Selection {
  private final double[] scores; // [vocabSize]
  private final double[] weights; // [vocabSize]
  private final int[] ids; // the tokens in play, in an order that becomes the ranking's
  private final int size;
  private final Rng rng = Rng.seeded(0); // chooses where to split, on which nothing depends

  private Selection(double[] scores, double[] weights, boolean[] survives) {
    this.scores = scores;
    this.weights = weights;
    ids = new int[scores.length];
    int count = 0;
    for (int id = 0; id < scores.length; id++) {
      if (survives[id]) {
        ids[count++] = id;
      }
    }
    size = count;
  }

  /** The first {@code k} of the tokens in play, or all if there are fewer, [vocabSize]. */
  static boolean[] first(int k, double[] scores, boolean[] survives) {
    double[] ones = new double[scores.length];
    Arrays.fill(ones, 1);
    return reaching(k, scores, ones, survives);
  }

  /**
   * The fewest first tokens whose weights together reach {@code enough}, one at least; all, if they
   * never do, [vocabSize].
   *
   * @param weights none negative
   */
  static boolean[] reaching(double enough, double[] scores, double[] weights, boolean[] survives) {
    Selection selection = new Selection(scores, weights, survives);
    int taken = selection.take(enough);
    boolean[] kept = new boolean[scores.length];
    for (int i = 0; i < taken; i++) {
      kept[selection.ids[i]] = true;
    }
    return kept;
  }

  /** Brings the tokens wanted to the front of {@code ids}; says how many they are. */
  private int take(double enough) {
    CarefulSum before = new CarefulSum(); // the weights of those surely taken
    int from = 0; // all in front of it are taken
    int to = size; // none from here on is
    while (from < to) {
      int split = splitAt(from, to, from + rng.nextInt(to - from));
      CarefulSum withSplit = before.copy();
      for (int i = from; i < split; i++) {
        withSplit.add(weights[ids[i]]);
      }
      boolean enoughInFront = withSplit.value() >= enough;
      withSplit.add(weights[ids[split]]);
      if (enoughInFront) {
        to = split;
      } else if (withSplit.value() >= enough) {
        return split + 1;
      } else {
        before = withSplit;
        from = split + 1;
      }
    }
    return from;
  }

  /** Orders [from, to) around the token at {@code pivot}; returns the place where that ends up. */
  private int splitAt(int from, int to, int pivot) {
    int token = ids[pivot];
    ids[pivot] = ids[to - 1];
    int end = from; // of those that rank before the token
    for (int i = from; i < to - 1; i++) {
      int id = ids[i];
      if (before(id, token)) {
        ids[i] = ids[end];
        ids[end++] = id;
      }
    }
    ids[to - 1] = ids[end];
    ids[end] = token;
    return end;
  }

  private boolean before(int a, int b) {
    return scores[a] > scores[b] || (scores[a] == scores[b] && a < b);
  }

  /** A sum that keeps what each addition loses (Neumaier 1974). */
  private static final class CarefulSum {
    private double sum;
    private double lost;

    CarefulSum copy() {
      CarefulSum copy = new CarefulSum();
      copy.sum = sum;
      copy.lost = lost;
      return copy;
    }

    void add(double x) {
      double next = sum + x;
      lost += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
      sum = next;
    }

    double value() {
      return sum + lost;
    }
  }
}
