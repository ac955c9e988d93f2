package forwardpass.engine.attention;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Exp;
import java.util.Arrays;

/**
 * The attention of one query, a tile of keys at a time: what is kept is the largest score so far,
 * the sum of exponentials below it, and the weighted sum of values. When a larger score comes, the
 * last two are multiplied down to it.
 *
 * <p>Source: Maxim Milakov and Natalia Gimelshein, Online normalizer calculation for softmax, 2018;
 * Tri Dao and others, FlashAttention, 2022, algorithm 1.
 *
 * @param max the largest score so far; −∞ before any
 * @param sum Σ exp(score − max)
 * @param weighted Σ exp(score − max) · value, [d]
 */
@SuppressWarnings("ArrayRecordComponent") // made anew at each tile, never changed
public record OnlineSoftmax(double max, double sum, double[] weighted) {

  /** Before the first tile. */
  public static OnlineSoftmax start(int width) {
    return new OnlineSoftmax(Double.NEGATIVE_INFINITY, 0, new double[width]);
  }

  /**
   * After one more tile.
   *
   * @param scores [n]; −∞ where the mask hides a key
   * @param values [n, d]
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public OnlineSoftmax with(double[] scores, Matrix values) {
    if (scores.length != values.rows() || values.cols() != weighted.length) {
      throw new IllegalArgumentException(
          "online softmax: "
              + scores.length
              + " scores, values are "
              + values.shape()
              + ", the sum so far has "
              + weighted.length);
    }
    double largest = max;
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    if (largest == Double.NEGATIVE_INFINITY) {
      return this; // all masked so far: −∞ − (−∞) would be NaN
    }
    double down = Exp.exp(max - largest); // 0 at the first tile
    double total = sum * down;
    double[] mixed = new double[weighted.length];
    for (int j = 0; j < mixed.length; j++) {
      mixed[j] = weighted[j] * down;
    }
    for (int i = 0; i < scores.length; i++) {
      double weight = Exp.exp(scores[i] - largest);
      total += weight;
      for (int j = 0; j < mixed.length; j++) {
        mixed[j] += weight * values.get(i, j);
      }
    }
    return new OnlineSoftmax(largest, total, mixed);
  }

  /** softmax(scores) · values, of all tiles so far, [d]. */
  public double[] output() {
    double[] output = new double[weighted.length];
    for (int j = 0; j < output.length; j++) {
      output[j] = weighted[j] / sum;
    }
    return output;
  }

  /**
   * The whole of it: tiles of {@code size} scores, the last perhaps shorter.
   *
   * @param scores [n]
   * @param values [n, d]
   */
  public static double[] attend(double[] scores, Matrix values, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("online softmax: tiles of " + size + ", must be ≥ 1");
    }
    OnlineSoftmax state = start(values.cols());
    for (int from = 0; from < scores.length; from += size) {
      int to = Math.min(scores.length, from + size);
      double[] row = Arrays.copyOfRange(scores, from, to);
      double[][] tile = new double[to - from][];
      for (int i = from; i < to; i++) {
        tile[i - from] = values.row(i);
      }
      state = state.with(row, Matrix.of(tile));
    }
    return state.output();
  }
}
