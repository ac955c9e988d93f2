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
  private final Front front = new Front();
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
    int from = 0; // all in front of it are taken
    int to = size; // none from here on is
    while (from < to) {
      front.start();
      int split = splitAt(from, to, from + rng.nextInt(to - from));
      if (front.value() >= enough) {
        to = split;
        continue;
      }
      front.add(weights[ids[split]]);
      if (front.value() >= enough) {
        return split + 1;
      }
      front.keep();
      from = split + 1;
    }
    return from;
  }

  /**
   * Orders [from, to) around the token at {@code pivot}, adding up the weights of those that rank
   * before it; returns the place where it ends up.
   */
  private int splitAt(int from, int to, int pivot) {
    int token = ids[pivot];
    double score = scores[token];
    ids[pivot] = ids[to - 1];
    int end = from; // of those that rank before the token
    for (int i = from; i < to - 1; i++) {
      int id = ids[i];
      if (scores[id] > score || (scores[id] == score && id < token)) {
        ids[i] = ids[end];
        ids[end++] = id;
        front.add(weights[id]);
      }
    }
    ids[to - 1] = ids[end];
    ids[end] = token;
    return end;
  }

  /** The weight of those surely taken and of those being looked at, with what rounding loses. */
  private static final class Front {
    private double kept;
    private double lostOfKept;
    private double sum;
    private double lost;

    void start() {
      sum = kept;
      lost = lostOfKept;
    }

    /** Knuth's two-sum: what the addition loses is a double, and is added up too. */
    void add(double x) {
      double next = sum + x;
      double xRounded = next - sum;
      lost += (sum - (next - xRounded)) + (x - xRounded);
      sum = next;
    }

    void keep() {
      kept = sum;
      lostOfKept = lost;
    }

    double value() {
      return sum + lost;
    }
  }
}
