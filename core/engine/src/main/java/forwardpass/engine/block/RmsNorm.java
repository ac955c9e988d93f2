package forwardpass.engine.block;

import forwardpass.engine.linalg.Matrix;

/**
 * Gives a vector the root mean square 1, then a learned gain. Nothing is subtracted.
 *
 * <p>Source: Biao Zhang and Rico Sennrich, Root Mean Square Layer Normalization, 2019,
 * arXiv:1910.07467, section 4.
 *
 * @param gain what each number is multiplied by, [D]
 * @param epsilon what is added to the mean square, so that zeros do not divide by 0
 */
@SuppressWarnings("ArrayRecordComponent") // learned once, read here
public record RmsNorm(double[] gain, double epsilon) {

  /**
   * Every value on the way; the arrays have D entries.
   *
   * @param meanSquare the mean of the squares
   * @param root √(meanSquare + ε)
   * @param unit x / root
   * @param output gain · unit
   */
  @SuppressWarnings("ArrayRecordComponent") // fresh arrays, handed over to the caller
  public record Steps(double meanSquare, double root, double[] unit, double[] output) {}

  /** One vector, [D]. */
  public Steps of(double[] x) {
    Widths.require("rms norm", "gain", gain.length, "x", x.length);
    int d = x.length;
    double meanSquare = 0;
    for (double number : x) {
      meanSquare += number * number / d;
    }
    double root = Math.sqrt(meanSquare + epsilon);
    double[] unit = new double[d];
    double[] output = new double[d];
    for (int i = 0; i < d; i++) {
      unit[i] = x[i] / root;
      output[i] = gain[i] * unit[i];
    }
    return new Steps(meanSquare, root, unit, output);
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
