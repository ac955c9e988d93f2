package forwardpass.engine.sampling;

import forwardpass.engine.random.Rng;

/**
 * Every value on the way from logits to the distribution that is drawn from.
 *
 * @param penalized the logits with biases added and penalties taken
 * @param tempered all tokens: at the temperature, or at 1 where that comes last
 * @param topK after top-k
 * @param topP after top-p
 * @param minP after min-p
 * @param typical after the typical ones were chosen
 * @param drawn what is drawn from: the same, at the temperature where that comes last
 */
@SuppressWarnings("ArrayRecordComponent") // a fresh array, handed over to the caller
public record SamplingSteps(
    double[] penalized,
    Survivors tempered,
    Survivors topK,
    Survivors topP,
    Survivors minP,
    Survivors typical,
    Survivors drawn) {

  /** The distribution that is drawn from. */
  public double[] probabilities() {
    return drawn.probabilities();
  }

  /** A token from it: the first, by id, at which the running sum exceeds the draw. */
  public int draw(Rng rng) {
    return drawn.at(rng.nextDouble());
  }
}
