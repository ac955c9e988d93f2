package forwardpass.lessons.backpropagation;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class BackpropagationKeysTest extends ChapterKeys {
  BackpropagationKeysTest() {
    super(new BackpropagationChapter());
    second("backprop-exercise-used-twice", BackpropagationKeysTest::bySlope);
    second("backprop-exercise-third-term", BackpropagationKeysTest::byMeasuring);
    second("gradient-descent-question-zero-grad", given -> "sum");
  }

  /** Multiplied out, ax² + bx has the slope 2ax + b. */
  private static double bySlope(PrintedGivens given) {
    return 2 * given.number("a") * given.number("x") + given.number("b");
  }

  /** LayerNorm itself, a little to each side. */
  private static double byMeasuring(PrintedGivens given) {
    double[] x = given.vector("x");
    double step = 1e-4;
    return (normalised(x, step) - normalised(x, -step)) / (2 * step);
  }

  private static double normalised(double[] x, double moved) {
    double[] at = x.clone();
    at[0] += moved;
    double mean = 0;
    for (double each : at) {
      mean += each / at.length;
    }
    double variance = 0;
    for (double each : at) {
      variance += (each - mean) * (each - mean) / at.length;
    }
    return (at[0] - mean) / Math.sqrt(variance);
  }
}
