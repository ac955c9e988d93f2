package forwardpass.lessons.statistics;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.histogram.Tally;

/**
 * What the tests came to, and what was to be expected.
 *
 * @param p the probability of a right answer
 * @param n questions a test
 * @param error the standard error of a score
 * @param scores the share of right answers of each test, [COUNT]
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record Tests(double p, int n, double error, double[] scores) {
  static final int COUNT = 200;

  /** What rounding may do to a distance: a score on the edge of a range lies in it. */
  private static final double HAIR = 1e-9;

  static Tests taken(double p, int n, int seed) {
    Rng rng = Rng.seeded(seed);
    double[] scores = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      int right = 0;
      for (int question = 0; question < n; question++) {
        right += rng.nextFloat() < p ? 1 : 0;
      }
      scores[i] = (double) right / n;
    }
    return new Tests(p, n, Frequencies.standardError(p, n), scores);
  }

  /** Bins of about a third of a standard error. */
  Tally tally() {
    int perBin = (int) Math.max(1, Rounding.rint(n * error / 3));
    return Tally.of(scores, 1.0 / n, perBin);
  }

  /** How many lie within so many standard errors of p. */
  int within(double errors) {
    int count = 0;
    for (double score : scores) {
      count += Math.abs(score - p) <= errors * error + HAIR ? 1 : 0;
    }
    return count;
  }

  double extreme(boolean most) {
    double found = scores[0];
    for (double score : scores) {
      found = most ? Math.max(found, score) : Math.min(found, score);
    }
    return found;
  }
}
