package forwardpass.lessons.transformerblock;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class TransformerBlockKeysTest extends ChapterKeys {
  TransformerBlockKeysTest() {
    super(new TransformerBlockChapter());
    second("block-exercise-layer-norm", TransformerBlockKeysTest::standardised);
    second("block-exercise-rms", TransformerBlockKeysTest::byHypotenuse);
    second("block-exercise-same", given -> "moved");
    second("block-exercise-bend", TransformerBlockKeysTest::bent);
    second(
        "block-exercise-swiglu",
        given -> given.number("gate") * given.number("in") / (1 + Math.exp(-given.number("gate"))));
    second("block-exercise-stream", TransformerBlockKeysTest::difference);
    second(
        "block-exercise-neurons",
        given -> new double[] {-2, 4, given.number("left") / -2, given.number("right") / 4});
    second("block-exercise-fault", TransformerBlockKeysTest::fault);
    second("block-exercise-where", given -> "pre");
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

  private static double[] bent(PrintedGivens given) {
    double x = given.number("x");
    double[] in = given.vector("in");
    double[] out = given.vector("out");
    int awake = x * in[0] > 0 ? 0 : 1;
    return new double[] {x * (in[0] * out[0] + in[1] * out[1]), x * in[awake] * out[awake]};
  }

  private static double difference(PrintedGivens given) {
    double[] middle = given.vector("middle");
    double[] after = given.vector("after");
    double[] u = given.vector("u");
    return after[0] * u[0] + after[1] * u[1] - middle[0] * u[0] - middle[1] * u[1];
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
