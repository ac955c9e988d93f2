package forwardpass.engine.block;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;

/**
 * The MLP of GPT-2: every token by itself, wider, bent by GELU, back.
 *
 * @param wIn [D, dMlp]
 * @param bIn [dMlp]
 * @param wOut [dMlp, D]
 * @param bOut [D]
 */
@SuppressWarnings("ArrayRecordComponent") // learned once, read here
public record FeedForward(Matrix wIn, double[] bIn, Matrix wOut, double[] bOut) {
  public FeedForward {
    Widths.require("mlp", "wIn", wIn.cols(), "bIn", bIn.length);
    Widths.require("mlp", "wOut", wOut.cols(), "bOut", bOut.length);
  }

  /**
   * Every value on the way.
   *
   * @param pre before the bend, [T, dMlp]
   * @param post after it, [T, dMlp]
   * @param output [T, D]
   */
  public record Pass(Matrix pre, Matrix post, Matrix output) {}

  /** [T, D] → [T, D]. */
  public Pass of(Matrix x) {
    Matrix pre = shifted(MatMul.matmul(x, wIn), bIn); // [T, dMlp]
    double[] bent = pre.toRowMajor();
    for (int i = 0; i < bent.length; i++) {
      bent[i] = ActivationFunction.geluTanh(bent[i]);
    }
    Matrix post = Matrix.ofRowMajor(pre.rows(), pre.cols(), bent);
    return new Pass(pre, post, shifted(MatMul.matmul(post, wOut), bOut));
  }

  /** The bias added to every row. */
  private static Matrix shifted(Matrix x, double[] bias) {
    double[] out = x.toRowMajor();
    for (int i = 0; i < out.length; i++) {
      out[i] += bias[i % bias.length];
    }
    return Matrix.ofRowMajor(x.rows(), x.cols(), out);
  }
}
