package forwardpass.engine.probability;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Exp;

/**
 * exp of the mean loss in nats: as unsure as if choosing evenly among that many tokens. 1 is
 * certainty, the size of the vocabulary is a random guesser.
 */
public final class Perplexity {
  private Perplexity() {}

  /** exp(H) for a mean cross-entropy of H ≥ 0 nats. */
  public static double of(double nats) {
    if (!(nats >= 0)) { // also refuses NaN
      throw new IllegalArgumentException(
          "perplexity: a cross-entropy of " + Decimal.shortest(nats) + " nats");
    }
    return Exp.exp(nats);
  }

  /** The perplexity of a text, from the probabilities that the model gave its tokens. */
  public static double ofTokens(double[] probabilities) {
    if (probabilities.length == 0) {
      throw new IllegalArgumentException("perplexity: there are no tokens");
    }
    double sum = 0;
    for (double p : probabilities) {
      sum += Information.surprise(p);
    }
    return of(sum / probabilities.length);
  }
}
