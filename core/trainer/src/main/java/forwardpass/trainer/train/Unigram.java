package forwardpass.trainer.train;

import forwardpass.engine.statistics.Moments;

/**
 * Tokens by their frequency alone: what a tokenizer leaves to be predicted when nothing is known of
 * the context. Every count is raised by one, so that nothing is impossible.
 */
public final class Unigram {
  private final long[] counts;
  private final long total;

  /** Counts a text. */
  public Unigram(TokenSource text, int vocabSize) {
    counts = new long[vocabSize];
    for (int token : all(text)) {
      counts[token]++;
    }
    total = text.size();
  }

  private static int[] all(TokenSource text) {
    int[] tokens = new int[Math.toIntExact(text.size())];
    text.read(0, tokens);
    return tokens;
  }

  /** P(token). */
  public double probability(int token) {
    return (counts[token] + 1.0) / (total + counts.length);
  }

  /** The surprise at every token of a text but its first, in nats, [tokens − 1]. */
  public double[] surprises(TokenSource text) {
    int[] tokens = all(text);
    double[] surprises = new double[tokens.length - 1];
    for (int i = 1; i < tokens.length; i++) {
      surprises[i - 1] = -Math.log(probability(tokens[i]));
    }
    return surprises;
  }

  /** The mean of the {@link #surprises}. */
  public double loss(TokenSource text) {
    return Moments.mean(surprises(text));
  }
}
