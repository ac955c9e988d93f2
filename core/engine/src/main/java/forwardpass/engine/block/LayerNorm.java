package forwardpass.engine.block;

import forwardpass.engine.linalg.Matrix;

/**
 * Gives a vector the mean 0 and the variance 1, then a learned gain and bias.
 *
 * <p>Source: Jimmy Lei Ba, Jamie Ryan Kiros and Geoffrey Hinton, Layer Normalization, 2016,
 * arXiv:1607.06450, section 3.
 *
 * @param gain what each number is multiplied by, [D]
 * @param bias what is then added, [D]
 * @param epsilon what is added to the variance, so that equal numbers do not divide by 0
 */
@SuppressWarnings("ArrayRecordComponent") // learned once, read here
public record LayerNorm(double[] gain, double[] bias, double epsilon) {
  /** What GPT-2 and Llama add to the variance or mean square. */
  public static final double EPSILON = 1e-5;

  public LayerNorm {
    Widths.require("layer norm", "gain", gain.length, "bias", bias.length);
  }

  /**
   * Every value on the way; the arrays have D entries.
   *
   * @param mean of the numbers
   * @param centred each number less the mean
   * @param variance the mean of the squares of those
   * @param deviation √(variance + ε)
   * @param unit centred / deviation
   * @param output gain · unit + bias
   */
  @SuppressWarnings("ArrayRecordComponent") // fresh arrays, handed over to the caller
  public record Steps(
      double mean,
      double[] centred,
      double variance,
      double deviation,
      double[] unit,
      double[] output) {}

  /** One vector, [D]. */
  public Steps of(double[] x) {
    Widths.require("layer norm", "gain", gain.length, "x", x.length);
    int d = x.length;
    double mean = 0;
    for (double number : x) {
      mean += number / d;
    }
    double[] centred = new double[d];
    double variance = 0;
    for (int i = 0; i < d; i++) {
      centred[i] = x[i] - mean;
      variance += centred[i] * centred[i] / d; // over d, not d − 1
    }
    double deviation = Math.sqrt(variance + epsilon);
    double[] unit = new double[d];
    double[] output = new double[d];
    for (int i = 0; i < d; i++) {
      unit[i] = centred[i] / deviation;
      output[i] = gain[i] * unit[i] + bias[i];
    }
    return new Steps(mean, centred, variance, deviation, unit, output);
  }

  /** Every row by itself, [T, D] → [T, D]. */
  public Matrix rows(Matrix x) {
    double[][] rows = new double[x.rows()][];
    for (int t = 0; t < rows.length; t++) {
      rows[t] = of(x.row(t)).output();
    }
    return Matrix.of(rows);
  }
}
