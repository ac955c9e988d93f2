package forwardpass.engine.inspect;

import forwardpass.engine.model.GptConfig;

/**
 * One row before and after LayerNorm, in double, without gain and bias.
 *
 * @param scale 1 / √(variance + ε)
 * @param normed (x − mean) · scale, [dModel]
 */
record NormRow(double scale, Normed normed) {
  /** The row after the norm. */
  interface Normed {
    double at(int index);
  }

  /** Of a row of a tensor [1, T, dModel]. */
  static NormRow of(float[] x, int row, GptConfig config) {
    int n = config.dModel();
    double mean = 0;
    for (int i = 0; i < n; i++) {
      mean += x[row * n + i] / (double) n;
    }
    double variance = 0;
    for (int i = 0; i < n; i++) {
      double off = x[row * n + i] - mean;
      variance += off * off / n;
    }
    double centre = mean;
    double scale = 1 / Math.sqrt(variance + config.normEpsilon());
    return new NormRow(scale, i -> (x[row * n + i] - centre) * scale);
  }

  /** How fast the output j follows the input i. */
  double slope(int j, int i, int n) {
    double own = i == j ? 1 : 0;
    return scale * (own - 1.0 / n - normed.at(j) * normed.at(i) / n);
  }
}
