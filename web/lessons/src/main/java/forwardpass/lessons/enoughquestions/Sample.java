package forwardpass.lessons.enoughquestions;

import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.ClusteredError;
import forwardpass.engine.statistics.Moments;

/**
 * Answers, and what they tell of the error of their mean.
 *
 * @param right 1 or 0 for each answer, story by story, [200]
 * @param each how many answers a story
 * @param together the share of stories whose answers stand or fall together
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record Sample(double[] right, int each, double together) {
  static final int ANSWERS = 200;
  private static final double RIGHT = 0.8; // of all answers, in the long run

  static Sample drawn(double together, int each, int seed) {
    Rng rng = Rng.seeded(seed);
    double[] right = new double[ANSWERS];
    for (int from = 0; from < ANSWERS; from += each) {
      boolean asOne = rng.nextDouble() < together;
      boolean all = rng.nextDouble() < RIGHT;
      for (int i = from; i < from + each; i++) {
        boolean own = rng.nextDouble() < RIGHT; // drawn in any case, so that the others stay
        right[i] = (asOne ? all : own) ? 1 : 0;
      }
    }
    return new Sample(right, each, together);
  }

  int stories() {
    return ANSWERS / each;
  }

  double naive() {
    return Moments.standardError(right);
  }

  double clustered() {
    int[] story = new int[ANSWERS];
    for (int i = 0; i < ANSWERS; i++) {
      story[i] = i / each;
    }
    return ClusteredError.of(right, story).standardError();
  }

  /** How far such means really scatter, which the page knows since it made them. */
  double truth() {
    return truth(together);
  }

  double truth(double share) {
    return Math.sqrt(RIGHT * (1 - RIGHT) / ANSWERS * (1 + (each - 1) * share));
  }

  /** So many answers that do not depend on one another would tell as much. */
  double worth() {
    return ANSWERS / (1 + (each - 1) * together);
  }
}
