package forwardpass.engine.sampling;

/**
 * The distribution at one stage of sampling.
 *
 * @param survives whether each token is still in play
 * @param probabilities of each token; those in play sum to 1, the others have 0
 */
@SuppressWarnings("ArrayRecordComponent") // fresh arrays, handed over to the caller
public record Survivors(boolean[] survives, double[] probabilities) {

  /** How many tokens are still in play. */
  public int count() {
    int count = 0;
    for (boolean token : survives) {
      count += token ? 1 : 0;
    }
    return count;
  }

  /** The same without the tokens that are not kept, the rest made to sum to 1 again. */
  Survivors keeping(boolean[] kept) {
    double sum = 0;
    for (int id = 0; id < kept.length; id++) {
      sum += kept[id] ? probabilities[id] : 0;
    }
    double[] renormalized = new double[kept.length];
    for (int id = 0; id < kept.length; id++) {
      renormalized[id] = kept[id] ? probabilities[id] / sum : 0;
    }
    return new Survivors(kept, renormalized);
  }

  /** The k most probable tokens, exactly; of equals the lower ids (Fan et al. 2018). */
  Survivors top(int k) {
    Ranking ranking = new Ranking(probabilities, survives);
    boolean[] kept = new boolean[survives.length];
    for (int i = 0; i < k && !ranking.isEmpty(); i++) {
      kept[ranking.next()] = true;
    }
    return keeping(kept);
  }

  /**
   * The fewest most probable tokens whose probabilities reach p, one at least; of equals the lower
   * ids (Holtzman et al. 2020, arXiv:1904.09751).
   */
  Survivors nucleus(double p) {
    Ranking ranking = new Ranking(probabilities, survives);
    boolean[] kept = new boolean[survives.length];
    double sum = 0;
    do {
      int id = ranking.next();
      kept[id] = true;
      sum += probabilities[id];
    } while (sum < p && !ranking.isEmpty());
    return keeping(kept);
  }

  /** The tokens at least p times as probable as the most probable (arXiv:2407.01082). */
  Survivors atLeast(double p) {
    double largest = 0;
    for (double probability : probabilities) {
      largest = Math.max(largest, probability);
    }
    boolean[] kept = new boolean[survives.length];
    for (int id = 0; id < kept.length; id++) {
      kept[id] = survives[id] && probabilities[id] >= p * largest;
    }
    return keeping(kept);
  }

  /** The first token, by id, at which the running sum of probabilities exceeds u. */
  int at(double u) {
    double sum = 0;
    int last = -1;
    for (int id = 0; id < probabilities.length; id++) {
      if (probabilities[id] > 0) {
        last = id;
        sum += probabilities[id];
        if (sum > u) {
          return id;
        }
      }
    }
    return last; // rounding left the sum a little below 1
  }
}
