package forwardpass.engine.sampling;

import forwardpass.engine.random.Rng;

/**
 * Every value on the way from logits to the distribution that is drawn from.
 *
 * @param penalized the logits after the repetition penalty
 * @param tempered all tokens at the temperature
 * @param topK after top-k
 * @param topP after top-p
 * @param minP after min-p: what is drawn from
 */
@SuppressWarnings("ArrayRecordComponent") // a fresh array, handed over to the caller
public record SamplingSteps(
    double[] penalized, Survivors tempered, Survivors topK, Survivors topP, Survivors minP) {

  /** The distribution that is drawn from. */
  public double[] probabilities() {
    return minP.probabilities();
  }

  /** A token from it: the first, by id, at which the running sum exceeds the draw. */
  public int draw(Rng rng) {
    return minP.at(rng.nextDouble());
  }
}
