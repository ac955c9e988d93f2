package forwardpass.engine.sampling;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Softmax;

/**
 * The distribution at one stage of sampling.
 *
 * <p>Tokens rank by their logits, not by their probabilities, of which a low temperature makes many
 * 0; of equals the lower id comes first. A bound that is missed by less than a part in 10¹² counts
 * as met: 0.9 is no double, and nine shares of 0.1 add up to 0.8999999999999999.
 *
 * @param survives whether each token is still in play, [vocabSize]
 * @param logits of each token, [vocabSize]
 * @param probabilities of each token, [vocabSize]; those in play sum to 1, the others have 0
 */
@SuppressWarnings("ArrayRecordComponent") // fresh arrays, handed over to the caller
public record Survivors(boolean[] survives, double[] logits, double[] probabilities) {
  private static final double ALMOST = 1 - 1e-12;

  /** All tokens that are not ruled out, at a temperature; at 0 the largest logits alone. */
  static Survivors of(double[] logits, double temperature) {
    double[] probabilities = Softmax.softmax(logits, temperature);
    boolean[] survives = new boolean[logits.length];
    for (int id = 0; id < logits.length; id++) {
      boolean possible = logits[id] > Double.NEGATIVE_INFINITY;
      survives[id] = temperature == 0 ? probabilities[id] > 0 : possible;
    }
    return new Survivors(survives, logits, probabilities);
  }

  /** How many tokens are still in play. */
  public int count() {
    int count = 0;
    for (boolean token : survives) {
      count += token ? 1 : 0;
    }
    return count;
  }

  /** The same tokens at another temperature. */
  Survivors atTemperature(double temperature) {
    double[] left = new double[logits.length];
    for (int id = 0; id < left.length; id++) {
      left[id] = survives[id] ? logits[id] : Double.NEGATIVE_INFINITY;
    }
    return of(left, temperature);
  }

  /** The k most probable tokens, exactly (Fan et al. 2018, arXiv:1805.04833). */
  Survivors top(int k) {
    return keeping(Selection.first(k, logits, survives));
  }

  /**
   * The fewest most probable tokens whose probabilities reach p, one at least (Holtzman et al.
   * 2020, arXiv:1904.09751).
   */
  Survivors nucleus(double p) {
    return keeping(Selection.reaching(p * ALMOST, logits, probabilities, survives));
  }

  /** The tokens at least p times as probable as the most probable (arXiv:2407.01082). */
  Survivors atLeast(double p) {
    double largest = 0;
    for (double probability : probabilities) {
      largest = Math.max(largest, probability);
    }
    boolean[] kept = new boolean[survives.length];
    for (int id = 0; id < kept.length; id++) {
      kept[id] = survives[id] && probabilities[id] >= p * ALMOST * largest;
    }
    return keeping(kept);
  }

  /**
   * The fewest most typical tokens whose probabilities reach p: those whose surprise −ln pᵢ lies
   * nearest to the mean surprise, the entropy. The likeliest may not be among them (Meister et al.
   * 2023, arXiv:2202.00666).
   */
  Survivors typical(double p) {
    double[] surprises = new double[survives.length];
    double entropy = 0;
    for (int id = 0; id < surprises.length; id++) {
      surprises[id] = 0 - Log.log(probabilities[id]); // ∞ where the probability is 0
      entropy += probabilities[id] > 0 ? probabilities[id] * surprises[id] : 0;
    }
    double[] closeness = new double[surprises.length];
    for (int id = 0; id < closeness.length; id++) {
      closeness[id] = 0 - Math.abs(surprises[id] - entropy);
    }
    return keeping(Selection.reaching(p * ALMOST, closeness, probabilities, survives));
  }

  /** The same without the tokens that are not kept, the rest made to sum to 1 again. */
  private Survivors keeping(boolean[] kept) {
    double sum = 0;
    for (int id = 0; id < kept.length; id++) {
      sum += kept[id] ? probabilities[id] : 0;
    }
    double[] renormalized = new double[kept.length];
    for (int id = 0; id < kept.length; id++) {
      renormalized[id] = kept[id] ? probabilities[id] / sum : 0;
    }
    return new Survivors(kept, logits, renormalized);
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
