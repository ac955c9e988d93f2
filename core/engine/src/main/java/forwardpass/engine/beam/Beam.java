package forwardpass.engine.beam;

import forwardpass.engine.numeric.Pow;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that the search follows, or one that has ended.
 *
 * @param tokens what was written; the prompt is not among them, the end token is
 * @param logP ln of the probability of all of them, given the prompt, in nats
 * @param hasEnded whether the last of them ends the text
 */
public record Beam(List<Integer> tokens, double logP, boolean hasEnded) {
  /** Nothing is written yet. */
  public static final Beam START = new Beam(List.of(), 0, false);

  /** Copies the list. */
  public Beam {
    tokens = List.copyOf(tokens);
  }

  /** This text with one token more, which comes with the probability exp(logP). */
  Beam with(int token, double itsLogP, int end) {
    List<Integer> longer = new ArrayList<>(tokens);
    longer.add(token);
    return new Beam(longer, logP + itsLogP, token == end);
  }

  /**
   * What texts are compared by: ln p over their length to a power. 0 compares probabilities, which
   * favours short texts; 1 compares the mean a token (Wu et al. 2016, arXiv:1609.08144, divide by a
   * similar power). The prompt has no part in the length.
   */
  public double score(double lengthPower) {
    return tokens.isEmpty() ? 0 : logP / Pow.pow(tokens.size(), lengthPower);
  }
}
