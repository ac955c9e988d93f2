package forwardpass.engine.attention;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;

/**
 * One head: three learned matrices, which read the same vectors in three ways.
 *
 * @param wQ makes queries, [D, d_k]
 * @param wK makes keys, [D, d_k]
 * @param wV makes values, [D, d_v]
 */
public record AttentionHead(Matrix wQ, Matrix wK, Matrix wV) {
  /**
   * A head at work.
   *
   * @param q queries, [T, d_k]; {@code k} keys, [T, d_k]; {@code v} values, [T, d_v]
   */
  public record Pass(Matrix q, Matrix k, Matrix v, AttentionSteps steps) {
    /** The weighted averages of the values, [T, d_v]. */
    public Matrix output() {
      return steps.output();
    }
  }

  /**
   * Self-attention: queries, keys and values all come from x.
   *
   * @param x a row for each token, [T, D]
   */
  public Pass of(Matrix x, boolean isCausal) {
    Matrix q = MatMul.matmul(x, wQ); // [T, d_k]
    Matrix k = MatMul.matmul(x, wK); // [T, d_k]
    Matrix v = MatMul.matmul(x, wV); // [T, d_v]
    return new Pass(q, k, v, ScaledDotProduct.attend(q, k, v, isCausal));
  }
}
