package forwardpass.trainer.train;

import forwardpass.engine.statistics.Moments;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The trigram model that neural ones had to beat: interpolated Kneser-Ney (Kneser and Ney 1995; in
 * the form of Chen and Goodman 1999, section 2.7), one discount D = n₁ / (n₁ + 2 n₂) for each
 * order, the unigrams interpolated with the uniform distribution.
 *
 * <pre>
 * P₃(w | u v) = (c(u v w) − D₃)⁺ / c(u v ·) + D₃ N(u v ·) / c(u v ·) · P₂(w | v)
 * P₂(w | v)   = (N(· v w) − D₂)⁺ / N(· v ·) + D₂ N(v ·) / N(· v ·) · P₁(w)
 * P₁(w)       = (N(· w) − D₁)⁺ / N(· ·) + D₁ N(·) / N(· ·) · 1 / vocabSize
 * </pre>
 *
 * with c a count and N how many different tokens fill the place of the dot.
 */
public final class KneserNey {
  private final int vocabSize;
  private final Order trigrams = new Order();
  private final Order bigrams = new Order();
  private final Order unigrams = new Order();
  private final Set<Long> pairs = new HashSet<>();

  /** What is counted of one order: contexts, and contexts with a token behind them. */
  private static final class Order {
    private final Map<Long, Integer> counts = new HashMap<>();
    private final Map<Long, int[]> contexts = new HashMap<>(); // total, how many different tokens
    private double discount;

    /** Counts one more, and says whether it is the first of its kind. */
    boolean add(long context, long key) {
      boolean first = counts.merge(key, 1, Integer::sum) == 1;
      int[] totals = contexts.computeIfAbsent(context, absent -> new int[2]);
      totals[0]++;
      totals[1] += first ? 1 : 0;
      return first;
    }

    void estimateDiscount() {
      double once = 0;
      double twice = 0;
      for (int count : counts.values()) {
        once += count == 1 ? 1 : 0;
        twice += count == 2 ? 1 : 0;
      }
      discount = once == 0 ? 0 : once / (once + 2 * twice);
    }

    /** The probability, where {@code lower} is the next lower order's. */
    double probability(long context, long key, double lower) {
      int[] totals = contexts.get(context);
      if (totals == null) {
        return lower;
      }
      double kept = Math.max(counts.getOrDefault(key, 0) - discount, 0);
      return (kept + discount * totals[1] * lower) / totals[0];
    }
  }

  /**
   * Counts a text.
   *
   * @param vocabSize at most 2²¹
   */
  public KneserNey(TokenSource text, int vocabSize) {
    this.vocabSize = vocabSize;
    int[] window = new int[(int) Math.min(text.size(), 1 << 20)];
    int u = -1;
    int v = -1;
    for (long from = 0; from < text.size(); from += window.length) {
      int count = (int) Math.min(window.length, text.size() - from);
      int[] piece = count == window.length ? window : new int[count];
      text.read(from, piece);
      for (int w : piece) {
        add(u, v, w);
        u = v;
        v = w;
      }
    }
    trigrams.estimateDiscount();
    bigrams.estimateDiscount();
    unigrams.estimateDiscount();
  }

  private void add(int u, int v, int w) {
    // a lower order counts in how many different contexts of the higher one a token stands
    if (u >= 0 && trigrams.add(key(u, v), key(u, v, w))) {
      bigrams.add(v, key(v, w));
    }
    if (v >= 0 && pairs.add(key(v, w))) {
      unigrams.add(0, w);
    }
  }

  private static long key(int v, int w) {
    return (long) v << 21 | w;
  }

  private static long key(int u, int v, int w) {
    return ((long) u << 21 | v) << 21 | w;
  }

  /** P₃(w | u v); where u is −1, P₂(w | v). */
  public double probability(int u, int v, int w) {
    double one = unigrams.probability(0, w, 1.0 / vocabSize);
    double two = bigrams.probability(v, key(v, w), one);
    return u < 0 ? two : trigrams.probability(key(u, v), key(u, v, w), two);
  }

  /** The surprise at every token of a text but its first, in nats, [tokens − 1]. */
  public double[] surprises(TokenSource text) {
    int[] tokens = new int[Math.toIntExact(text.size())];
    text.read(0, tokens);
    double[] surprises = new double[tokens.length - 1];
    for (int i = 1; i < tokens.length; i++) {
      int before = i < 2 ? -1 : tokens[i - 2];
      surprises[i - 1] = -Math.log(probability(before, tokens[i - 1], tokens[i]));
    }
    return surprises;
  }

  /** The mean of the {@link #surprises}. */
  public double loss(TokenSource text) {
    return Moments.mean(surprises(text));
  }
}
