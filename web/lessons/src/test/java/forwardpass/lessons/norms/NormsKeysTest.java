package forwardpass.lessons.norms;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class NormsKeysTest extends ChapterKeys {
  NormsKeysTest() {
    super(new NormsChapter());
    second("block-exercise-layer-norm", NormsKeysTest::standardised);
    second("block-exercise-rms", NormsKeysTest::byHypotenuse);
    second("block-exercise-same", given -> "moved");
    second("block-exercise-fault", NormsKeysTest::fault);
  }

  /** By the mean of the squares less the square of the mean. */
  private static double[] standardised(PrintedGivens given) {
    double[] x = given.vector("x");
    double sum = 0;
    double squares = 0;
    for (double number : x) {
      sum += number;
      squares += number * number;
    }
    double mean = sum / x.length;
    double deviation = Math.sqrt(squares / x.length - mean * mean);
    double[] out = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      out[i] = (x[i] - mean) / deviation;
    }
    return out;
  }

  private static double[] byHypotenuse(PrintedGivens given) {
    double[] x = given.vector("x");
    double[] gain = given.vector("gain");
    double root = Math.hypot(x[0], x[1]) / Math.sqrt(2);
    return new double[] {gain[0] * x[0] / root, gain[1] * x[1] / root};
  }

  /** By what the results are: their sum, their largest, the mean of their squares. */
  private static String fault(PrintedGivens given) {
    double[] found = given.vector("found");
    double sum = 0;
    double squares = 0;
    double largest = 0;
    for (double number : found) {
      sum += number;
      squares += number * number / found.length;
      largest = Math.max(largest, Math.abs(number));
    }
    if (Math.abs(sum) > 0.05) {
      return "no-mean";
    }
    return Math.abs(squares - 0.75) < 0.03 ? "sample" : largest == 1 ? "largest" : "no-root";
  }
}
