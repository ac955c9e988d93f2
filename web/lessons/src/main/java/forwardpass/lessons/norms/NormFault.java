package forwardpass.lessons.norms;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.statistics.Moments;

/**
 * What programs for LayerNorm make of some numbers, each with one fault.
 *
 * @param mean of the numbers
 * @param centred the numbers less their mean
 * @param variance of the numbers, over n
 * @param deviation of the numbers, over n − 1
 * @param largest deviation from the mean
 */
@SuppressWarnings("ArrayRecordComponent") // made for one problem, never changed
record NormFault(double mean, double[] centred, double variance, double deviation, double largest) {
  static final String[] NAMES = {"no-root", "no-mean", "sample", "largest"};

  static NormFault of(double[] x) {
    double mean = Moments.mean(x);
    double[] centred = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      centred[i] = x[i] - mean;
    }
    return new NormFault(
        mean,
        centred,
        Moments.populationVariance(x),
        Moments.standardDeviation(x),
        Matrix.of(centred).maxAbs());
  }

  /** Whether the faults would show too little, or the mean is no whole number. */
  boolean isBlunt() {
    return variance < 4
        || mean != Math.floor(mean)
        || Math.abs(variance - largest) < 1
        || Math.abs(deviation - largest) < 0.5
        || Math.abs(variance - deviation) < 1;
  }

  /** The numbers as the program with that fault gives them. */
  double[] output(double[] x, int fault) {
    return switch (NAMES[fault]) {
      case "no-root" -> Vectors.scale(1 / variance, centred);
      case "no-mean" -> Vectors.scale(1 / Math.sqrt(variance), x);
      case "sample" -> Vectors.scale(1 / deviation, centred);
      default -> Vectors.scale(1 / largest, centred);
    };
  }
}
