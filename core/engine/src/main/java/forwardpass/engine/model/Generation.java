package forwardpass.engine.model;

import forwardpass.engine.sampling.Sampler;

/**
 * What to generate.
 *
 * @param sampler how each token is chosen
 * @param seed of the generator that draws
 * @param maxTokens how many tokens at most
 * @param stopToken ends the text and is not part of it; −1 for none
 * @param slides what happens when the context is full: with true the older half is forgotten, and
 *     it goes on; with false it ends
 */
public record Generation(Sampler sampler, int seed, int maxTokens, int stopToken, boolean slides) {

  /** Checks the number of tokens. */
  public Generation {
    if (maxTokens < 1) {
      throw new IllegalArgumentException("generation: maxTokens is " + maxTokens + ", must be ≥ 1");
    }
  }

  /** Why it ended. */
  public enum End {
    /** The stop token was drawn. */
    STOP_TOKEN,
    /** As many tokens as asked for. */
    MAX_TOKENS,
    /** The context is full. */
    CONTEXT_FULL,
    /** The listener had enough. */
    CANCELLED
  }

  /** Hears of every token as it is chosen. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A token, and the distribution it was drawn from.
     *
     * @param index 0 for the first that was generated
     * @return whether to go on
     */
    boolean token(int index, int token, double[] probabilities);
  }
}
