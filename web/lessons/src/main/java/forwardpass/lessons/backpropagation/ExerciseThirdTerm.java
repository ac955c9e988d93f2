package forwardpass.lessons.backpropagation;

import forwardpass.lessons.exercise.Exercise;

/**
 * How fast the first output of LayerNorm changes with the first input: (1 − 1/n − y²/n) / σ, where
 * the second term comes through the mean and the third through the variance. Source: J. Ba, J.
 * Kiros, G. Hinton, Layer normalization, 2016, section 3, differentiated.
 */
public final class ExerciseThirdTerm implements Exercise {
  private static final int N = 4;

  /** Deviations from the mean whose standard deviation is a whole number, 5. */
  private static final double[] DEVIATIONS = {7, 1, -1, -7};

  private static final double SIGMA = 5;

  @Override
  public void ask(Given given) {
    int mean = given.integer(4, -9, 9);
    double scale = given.choice(1.0, 2.0, 0.5);
    int first = given.choice(0, 3); // an outer one, for whom the third term is large
    int[] order = given.permutation(N);
    double[] x = new double[N];
    int place = 1;
    for (int i : order) {
      x[i == first ? 0 : place] = mean + scale * DEVIATIONS[i];
      place += i == first ? 0 : 1;
    }
    given.show("x", x);
    given.hinted("mean", mean);
    double sigma = given.hinted("sigma", scale * SIGMA);
    double y = given.hinted("y", DEVIATIONS[first] / SIGMA);
    double share = 1.0 / N;
    double left = given.result("left", 1 - share - y * y * share);
    given.asks("slope", left / sigma, 3).hints(3);
    given.result("square", y * y);
    given.result("third", y * y * share);
    given.mistake("no-variance", (1 - share) / sigma);
    given.mistake("no-mean", (1 - y * y * share) / sigma);
    given.mistake("alone", 1 / sigma);
    given.mistake("plus", (1 - share + y * y * share) / sigma);
  }
}
