package forwardpass.trainer.ship;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.statistics.ClusteredError;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.trainer.train.TokenSource;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of some stories, and what predictors lose on them: each mean with its standard error.
 * The tokens of one story are hard or easy together, so that the stories are drawn, not the tokens:
 * the errors are clustered by story.
 */
final class StoryLosses {
  private final int[] tokens;
  private final int[] story; // of each token that is predicted: all but the first

  /**
   * A mean and its standard error.
   *
   * @param error how far the mean would typically move with other stories
   */
  record Loss(double mean, double error) {}

  /**
   * Reads stories.
   *
   * @param end the token at the end of each
   * @param most so many tokens at most
   */
  StoryLosses(TokenSource text, int end, long most) {
    tokens = new int[(int) Math.min(text.size(), most)];
    text.read(0, tokens);
    story = new int[tokens.length - 1];
    int ended = 0;
    for (int i = 1; i < tokens.length; i++) {
      story[i - 1] = ended;
      ended += tokens[i] == end ? 1 : 0;
    }
  }

  /** The text itself. */
  TokenSource text() {
    return TokenSource.of(tokens);
  }

  /**
   * A model's surprise at every token but the first, in nats, [tokens − 1]: the text is cut into
   * stretches as long as its context, and each token is predicted from what stands before it there.
   */
  @SuppressWarnings("try") // the scope is there to be closed
  double[] surprises(Backend backend, Gpt gpt) {
    double[] surprises = new double[tokens.length - 1];
    int vocabSize = gpt.config().vocabSize();
    double[] logits = new double[vocabSize];
    for (int from = 0; from < surprises.length; from += gpt.config().nCtx()) {
      int to = Math.min(from + gpt.config().nCtx(), surprises.length);
      try (Scope scratch = backend.scope()) {
        int[][] stretch = {Arrays.copyOfRange(tokens, from, to)};
        float[] read = backend.read(gpt.forward(stretch)); // [1, to − from, vocabSize]
        for (int i = from; i < to; i++) {
          for (int k = 0; k < vocabSize; k++) {
            logits[k] = read[(i - from) * vocabSize + k];
          }
          surprises[i] = CrossEntropy.ofLogits(logits, tokens[i + 1]);
        }
      }
    }
    return surprises;
  }

  /** The mean surprise a token, in nats. */
  Loss perToken(double[] surprises) {
    return new Loss(Moments.mean(surprises), ClusteredError.of(surprises, story).standardError());
  }

  /**
   * The surprise in bits by the length of the stories.
   *
   * @param bytes how long each story is, [stories]
   */
  Loss bitsPerByte(double[] surprises, List<Double> bytes) {
    double[] bits = new double[bytes.size()];
    double[] sizes = new double[bytes.size()];
    double all = 0;
    double size = 0;
    for (int i = 0; i < surprises.length; i++) {
      bits[story[i]] += Information.natsToBits(surprises[i]);
      all += Information.natsToBits(surprises[i]);
    }
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = bytes.get(i);
      size += sizes[i];
    }
    return new Loss(all / size, ClusteredError.ofRatio(bits, sizes).standardError());
  }
}
