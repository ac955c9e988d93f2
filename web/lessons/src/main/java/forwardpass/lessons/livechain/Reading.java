package forwardpass.lessons.livechain;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.SentenceState;
import java.util.List;

/**
 * What the model makes of a text: a probability for every token of it, given all before.
 *
 * @param text the text that was read
 * @param size the model's
 * @param steps a token each
 */
record Reading(String text, Size size, List<Step> steps) implements SentenceState.Result {
  /**
   * How large the model is.
   *
   * @param vocabSize how many tokens could come next at each place
   * @param parameters how many numbers it consists of
   * @param fileBytes how much there is to fetch
   */
  record Size(int vocabSize, int parameters, int fileBytes) {}

  /**
   * A token of the text.
   *
   * @param piece its text
   * @param probability what the model gave it, having read all before
   * @param rank its place among all tokens there; 1 is the likeliest
   * @param best the likeliest there, in order
   */
  record Step(String piece, double probability, int rank, List<Candidate> best) {
    Step {
      best = List.copyOf(best);
    }
  }

  /** A token that could have come, and its probability. */
  record Candidate(String piece, double probability) {}

  static final Codec<Reading> CODEC = new Form();
  private static final Codec<Step> STEP = new StepForm();
  private static final Codec<Candidate> CANDIDATE = new CandidateForm();

  private static final class Form implements Codec<Reading> {
    @Override
    public void write(Reading it, CodecWriter out) {
      out.text(it.text);
      out.whole(it.size.vocabSize());
      out.whole(it.size.parameters());
      out.whole(it.size.fileBytes());
      out.list(it.steps, STEP);
    }

    @Override
    public Reading read(CodecReader in) {
      String text = in.text();
      Size size = new Size(in.whole(1, Integer.MAX_VALUE), in.whole(), in.whole());
      return new Reading(text, size, in.list(1, Integer.MAX_VALUE, STEP));
    }
  }

  private static final class StepForm implements Codec<Step> {
    @Override
    public void write(Step it, CodecWriter out) {
      out.text(it.piece());
      out.number(it.probability());
      out.whole(it.rank());
      out.list(it.best(), CANDIDATE);
    }

    @Override
    public Step read(CodecReader in) {
      return new Step(
          in.text(), probability(in), in.whole(1, Integer.MAX_VALUE), in.list(CANDIDATE));
    }
  }

  private static final class CandidateForm implements Codec<Candidate> {
    @Override
    public void write(Candidate it, CodecWriter out) {
      out.text(it.piece());
      out.number(it.probability());
    }

    @Override
    public Candidate read(CodecReader in) {
      return new Candidate(in.text(), probability(in));
    }
  }

  /** A probability: never 0, whose logarithm is no number. */
  private static double probability(CodecReader in) {
    return in.number(Double.MIN_VALUE, 1);
  }

  Reading {
    steps = List.copyOf(steps);
  }

  /** The factors of the chain rule. */
  double[] factors() {
    double[] factors = new double[steps.size()];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = steps.get(i).probability();
    }
    return factors;
  }

  /** P(text): 0 where it is smaller than a double can be. */
  double product() {
    return ChainRule.product(factors());
  }

  /** ln P(text), in nats. */
  double logSum() {
    return ChainRule.logSum(factors());
  }

  /** −ln P a token, in nats. */
  double natsPerToken() {
    return -logSum() / steps.size();
  }

  /** What a guess that takes all tokens for equally likely would cost, in nats a token. */
  double uniformNats() {
    return Log.log(size.vocabSize());
  }
}
