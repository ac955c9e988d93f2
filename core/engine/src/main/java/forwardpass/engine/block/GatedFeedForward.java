package forwardpass.engine.block;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;

/**
 * The MLP of Llama, SwiGLU: two ways up, of which one opens or closes the other. No biases.
 *
 * <p>Source: Noam Shazeer, GLU Variants Improve Transformer, 2020, arXiv:2002.05202.
 *
 * @param wGate [D, dMlp]
 * @param wIn [D, dMlp]
 * @param wOut [dMlp, D]
 */
public record GatedFeedForward(Matrix wGate, Matrix wIn, Matrix wOut) {

  /**
   * Every value on the way.
   *
   * @param gate silu(x wGate), [T, dMlp]
   * @param in x wIn, [T, dMlp]
   * @param post gate times in, number by number, [T, dMlp]
   * @param output [T, D]
   */
  public record Pass(Matrix gate, Matrix in, Matrix post, Matrix output) {}

  /** [T, D] → [T, D]. */
  public Pass of(Matrix x) {
    Matrix in = MatMul.matmul(x, wIn); // [T, dMlp]
    double[] open = MatMul.matmul(x, wGate).toRowMajor();
    double[] product = in.toRowMajor();
    Widths.require("gated mlp", "wGate", wGate.cols(), "wIn", wIn.cols());
    for (int i = 0; i < open.length; i++) {
      open[i] = ActivationFunction.silu(open[i]);
      product[i] *= open[i];
    }
    Matrix gate = Matrix.ofRowMajor(in.rows(), in.cols(), open);
    Matrix post = Matrix.ofRowMajor(in.rows(), in.cols(), product);
    return new Pass(gate, in, post, MatMul.matmul(post, wOut));
  }
}
