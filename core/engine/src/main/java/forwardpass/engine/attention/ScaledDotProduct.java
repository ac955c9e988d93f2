package forwardpass.engine.attention;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.probability.Softmax;

/**
 * Scaled dot-product attention: every query is compared with every key, and the result of a query
 * is the weighted average of the values.
 *
 * <p>Source: Ashish Vaswani and others, Attention Is All You Need, 2017, section 3.2.1.
 */
public final class ScaledDotProduct {
  private ScaledDotProduct() {}

  /**
   * softmax(QKᵀ / √d_k) V, with everything on the way to it.
   *
   * @param q queries, [T, d_k]
   * @param k keys, [T, d_k]
   * @param v values, [T, d_v]
   * @param isCausal whether row i may look at columns 0 … i only
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static AttentionSteps attend(Matrix q, Matrix k, Matrix v, boolean isCausal) {
    requireFit(q, k, v, isCausal);
    Matrix products = MatMul.matmul(q, k.transpose()); // [T, T]
    Matrix scores = divided(products, Math.sqrt(q.cols())); // [T, T]
    Matrix masked = isCausal ? masked(scores) : scores; // [T, T], −∞ where hidden
    Matrix weights = softmaxRows(masked); // [T, T], every row sums to 1
    Matrix output = MatMul.matmul(weights, v); // [T, d_v]
    return new AttentionSteps(products, scores, masked, weights, output);
  }

  private static void requireFit(Matrix q, Matrix k, Matrix v, boolean isCausal) {
    if (q.cols() != k.cols()) {
      throw new IllegalArgumentException(
          misfit("queries", q, "keys", k) + q.cols() + " ≠ " + k.cols());
    }
    if (k.rows() != v.rows()) {
      throw new IllegalArgumentException(
          misfit("keys", k, "values", v) + k.rows() + " ≠ " + v.rows());
    }
    if (isCausal && q.rows() != k.rows()) {
      throw new IllegalArgumentException(
          misfit("under the mask queries", q, "keys", k) + q.rows() + " ≠ " + k.rows());
    }
  }

  private static String misfit(String left, Matrix a, String right, Matrix b) {
    return "attention: " + left + " are " + a.shape() + ", " + right + " " + b.shape() + ": ";
  }

  /** Every number over the divisor. */
  private static Matrix divided(Matrix matrix, double divisor) {
    double[] out = matrix.toRowMajor();
    for (int i = 0; i < out.length; i++) {
      out[i] /= divisor;
    }
    return Matrix.ofRowMajor(matrix.rows(), matrix.cols(), out);
  }

  /** The causal mask: −∞ wherever the column comes after the row. */
  public static Matrix masked(Matrix scores) {
    double[] out = scores.toRowMajor(); // [T, T]
    int cols = scores.cols();
    for (int i = 0; i < scores.rows(); i++) {
      for (int j = i + 1; j < cols; j++) {
        out[i * cols + j] = Double.NEGATIVE_INFINITY;
      }
    }
    return Matrix.ofRowMajor(scores.rows(), cols, out);
  }

  /** Softmax of each row by itself; a score of −∞ becomes a weight of 0. */
  public static Matrix softmaxRows(Matrix scores) {
    double[][] rows = new double[scores.rows()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Softmax.softmax(scores.row(i));
    }
    return Matrix.of(rows);
  }
}
