package forwardpass.engine.beam;

import forwardpass.engine.format.Decimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the likeliest text, not the likeliest next token: of all ways to write one token more,
 * keeps the best few, step after step. With a width of 1 that is greedy decoding.
 *
 * <p>The search does not know the model. Who runs it asks the model about each text that has not
 * ended, and hands in the answers.
 *
 * @param width how many texts are kept, 1 or more
 * @param end the token that ends a text, or −1 for none
 * @param lengthPower of {@link Beam#score}, 0 or more
 */
public record BeamSearch(int width, int end, double lengthPower) {
  /** Checks the ranges. */
  public BeamSearch {
    if (width < 1) {
      throw new IllegalArgumentException("beam search: width is " + width + ", must be 1 or more");
    }
    if (!(lengthPower >= 0 && lengthPower <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "beam search: lengthPower is " + Decimal.shortest(lengthPower) + ", must be 0 or more");
    }
  }

  /** What is followed before the first step: the prompt alone. */
  public List<Beam> start() {
    return List.of(Beam.START);
  }

  /**
   * All texts that the next step chooses from, best first: each one that has ended as it is, each
   * other with each token that may follow. Of equals the one that stood further up comes first, and
   * of its tokens the lower id.
   *
   * @param beams the texts so far
   * @param logProbabilities ln p of every token that could follow each of them, [beams][vocabSize];
   *     those of a text that has ended are not looked at, −∞ rules a token out
   */
  public List<Beam> candidates(List<Beam> beams, List<double[]> logProbabilities) {
    if (beams.size() != logProbabilities.size()) {
      throw new IllegalArgumentException(
          "beam search: " + beams.size() + " texts, answers for " + logProbabilities.size());
    }
    List<Beam> best = new ArrayList<>();
    for (int i = 0; i < beams.size(); i++) {
      Beam beam = beams.get(i);
      if (beam.hasEnded()) {
        insert(best, beam);
        continue;
      }
      double[] next = logProbabilities.get(i);
      for (int token = 0; token < next.length; token++) {
        if (next[token] > Double.NEGATIVE_INFINITY) {
          insert(best, beam.with(token, next[token], end));
        }
      }
    }
    return best;
  }

  /**
   * Puts it behind all that are as good; what falls off the end of twice the width is forgotten.
   */
  private void insert(List<Beam> best, Beam beam) {
    double score = beam.score(lengthPower);
    int place = best.size();
    while (place > 0 && best.get(place - 1).score(lengthPower) < score) {
      place--;
    }
    if (place < 2 * width) {
      best.add(place, beam);
    }
    if (best.size() > 2 * width) {
      best.remove(2 * width);
    }
  }

  /** The candidates that are kept. */
  public List<Beam> kept(List<Beam> candidates) {
    return List.copyOf(candidates.subList(0, Math.min(width, candidates.size())));
  }

  /** One step: from the texts so far to the best that are one token longer. */
  public List<Beam> step(List<Beam> beams, List<double[]> logProbabilities) {
    return kept(candidates(beams, logProbabilities));
  }

  /** Whether every text has ended: another step would change nothing. */
  public static boolean haveEnded(List<Beam> beams) {
    for (Beam beam : beams) {
      if (!beam.hasEnded()) {
        return false;
      }
    }
    return true;
  }
}
