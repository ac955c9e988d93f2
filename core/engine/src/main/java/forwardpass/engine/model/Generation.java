package forwardpass.engine.model;

import forwardpass.engine.sampling.Sampler;
import java.util.List;

/**
 * What to generate.
 *
 * @param sampler how each token is chosen
 * @param seed of the generator that draws
 * @param maxTokens how many tokens at most
 * @param stopTokens each ends the text and is not part of it; empty for none. Llama 3 has three
 * @param slides what happens when the context is full: with true the older half is forgotten, and
 *     it goes on; with false it ends
 */
public record Generation(
    Sampler sampler, int seed, int maxTokens, List<Integer> stopTokens, boolean slides) {

  /** Checks the number of tokens, and that no stop token is negative. */
  public Generation {
    if (maxTokens < 1) {
      throw new IllegalArgumentException("generation: maxTokens is " + maxTokens + ", must be ≥ 1");
    }
    stopTokens = List.copyOf(stopTokens);
    for (int token : stopTokens) {
      if (token < 0) {
        throw new IllegalArgumentException(
            "generation: a stop token is " + token + ", must be ≥ 0");
      }
    }
  }

  /**
   * With one stop token.
   *
   * @param stopToken −1 for none
   */
  public Generation(Sampler sampler, int seed, int maxTokens, int stopToken, boolean slides) {
    this(sampler, seed, maxTokens, stopToken == -1 ? List.of() : List.of(stopToken), slides);
  }

  /** Why it ended. */
  public enum End {
    /** A stop token was drawn. */
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
