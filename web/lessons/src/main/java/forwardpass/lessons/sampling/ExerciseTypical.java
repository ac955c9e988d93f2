package forwardpass.lessons.sampling;

import forwardpass.lessons.exercise.Exercise;

/** How far each token's surprise lies from the entropy, in bits. */
public final class ExerciseTypical implements Exercise {
  /** The surprises of the tokens, in bits; their probabilities sum to 1. */
  private static final int[][] BITS = {{1, 2, 3, 3}, {2, 2, 2, 2}, {1, 3, 3, 2}, {2, 1, 3, 3}};

  @Override
  public void ask(Given given) {
    int[] bits = BITS[given.choice(0, 2, 3)];
    int[] order = given.permutation(bits.length);
    double[] q = new double[bits.length];
    double[] surprises = new double[bits.length];
    double entropy = 0;
    double plain = 0;
    for (int i = 0; i < q.length; i++) {
      surprises[i] = bits[order[i]];
      q[i] = 1.0 / (1 << bits[order[i]]);
      entropy += q[i] * surprises[i];
      plain += surprises[i] / q.length;
    }
    given.show("q", q);
    given.asksExactly(from(surprises, entropy)).hints(3);
    given.hinted("surprises", surprises);
    given.result("entropy", entropy);
    given.result("distances", from(surprises, entropy));
    given.mistake("surprises", surprises);
    given.mistake("plain", from(surprises, plain));
    given.mistake("nearest", q);
  }

  private static double[] from(double[] surprises, double mean) {
    double[] distances = new double[surprises.length];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = Math.abs(surprises[i] - mean);
    }
    return distances;
  }
}
