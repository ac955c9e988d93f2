package forwardpass.engine.baseline;

import forwardpass.engine.numeric.Log;
import java.util.Arrays;

/**
 * A bigram model: how probable a token is after one other, from counts of a training text.
 *
 * <p>Smoothed by Witten and Bell (The zero-frequency problem, IEEE Transactions on Information
 * Theory 37, 1991, method C, interpolated as in Chen and Goodman 1998, section 2.5). Where a token
 * c was followed N(c) times, by T(c) different tokens,
 *
 * <pre>P(w | c) = (N(c, w) + T(c) · P(w)) / (N(c) + T(c))
 * P(w) = (N(w) + T / V) / (N + T)</pre>
 *
 * with V the vocabulary, N the tokens of the text, T the different ones. Nothing is chosen by hand
 * or on the validation text, every token keeps a probability above zero, and a context that never
 * occurred falls back to P(w). Adding one to every count would instead drown a short text in V.
 */
public final class WittenBellBigram {
  private final int vocabSize;
  private final long[] unigrams; // [vocabSize]
  private final long distinct; // T
  private final long total; // N
  private final long[] pairs; // c · vocabSize + w, ascending, each once
  private final long[] pairCounts; // of the same length
  private final long[] followed; // [vocabSize], N(c)
  private final long[] followers; // [vocabSize], T(c)

  /**
   * Counts a text.
   *
   * @param tokens at least two, each from 0 up to, not including, vocabSize
   */
  public WittenBellBigram(int[] tokens, int vocabSize) {
    check("the training text", tokens, vocabSize);
    this.vocabSize = vocabSize;
    unigrams = new long[vocabSize];
    long different = 0;
    for (int token : tokens) {
      different += unigrams[token] == 0 ? 1 : 0;
      unigrams[token]++;
    }
    distinct = different;
    total = tokens.length;
    long[] sorted = new long[tokens.length - 1];
    for (int i = 0; i + 1 < tokens.length; i++) {
      sorted[i] = pair(tokens[i], tokens[i + 1]);
    }
    Arrays.sort(sorted);
    pairs = new long[sorted.length];
    pairCounts = new long[sorted.length];
    followed = new long[vocabSize];
    followers = new long[vocabSize];
    int last = -1;
    for (long each : sorted) {
      int context = (int) (each / vocabSize);
      followed[context]++;
      if (last < 0 || pairs[last] != each) {
        last++;
        pairs[last] = each;
        followers[context]++;
      }
      pairCounts[last]++;
    }
    // what is left over sorts behind every pair, so that a search never finds it
    Arrays.fill(pairs, last + 1, pairs.length, Long.MAX_VALUE);
  }

  /** P(token), without a context. */
  public double probability(int token) {
    inVocabulary("token", token, vocabSize);
    return (unigrams[token] + (double) distinct / vocabSize) / (total + distinct);
  }

  /** P(token | context), above 0. */
  public double probability(int context, int token) {
    inVocabulary("context", context, vocabSize);
    double backOff = probability(token);
    long times = followed[context];
    long different = followers[context];
    if (times == 0) {
      return backOff;
    }
    int at = Arrays.binarySearch(pairs, pair(context, token));
    long count = at < 0 ? 0 : pairCounts[at];
    return (count + different * backOff) / (times + different);
  }

  /**
   * The mean of −log P(next | token) over a text, in nats a token: comparable with a model's
   * validation loss on the same tokens.
   *
   * @param tokens at least two; the first is only a context
   */
  public double loss(int[] tokens) {
    check("the text", tokens, vocabSize);
    double sum = 0;
    for (int i = 0; i + 1 < tokens.length; i++) {
      sum -= Log.log(probability(tokens[i], tokens[i + 1]));
    }
    return sum / (tokens.length - 1);
  }

  private long pair(int context, int token) {
    return (long) context * vocabSize + token;
  }

  private static void check(String what, int[] tokens, int vocabSize) {
    if (vocabSize < 1) {
      throw new IllegalArgumentException("vocabSize is " + vocabSize + ", must be 1 or more");
    }
    if (tokens.length < 2) {
      throw new IllegalArgumentException(
          "bigram: " + what + " has " + tokens.length + " tokens, must have 2 or more");
    }
    for (int token : tokens) {
      inVocabulary("token", token, vocabSize);
    }
  }

  private static void inVocabulary(String what, int token, int vocabSize) {
    if (token < 0 || token >= vocabSize) {
      throw new IllegalArgumentException(
          "bigram: "
              + what
              + " "
              + token
              + " is not in the vocabulary of "
              + vocabSize
              + ": 0 to "
              + (vocabSize - 1));
    }
  }
}
