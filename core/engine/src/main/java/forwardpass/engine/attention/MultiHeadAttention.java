package forwardpass.engine.attention;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * Several heads side by side: each looks around in its own way, their results stand next to each
 * other, and one more matrix mixes them.
 *
 * <p>Source: Ashish Vaswani and others, Attention Is All You Need, 2017, section 3.2.2.
 *
 * @param heads h heads, each with results of d_v numbers a token
 * @param wO mixes them, [h · d_v, D]
 */
public record MultiHeadAttention(List<AttentionHead> heads, Matrix wO) {
  public MultiHeadAttention {
    heads = List.copyOf(heads);
    if (heads.isEmpty()) {
      throw new IllegalArgumentException("multi-head attention: 0 heads, at least 1 is needed");
    }
  }

  /**
   * All heads at work.
   *
   * @param heads each head's pass
   * @param concatenated their outputs side by side, [T, h · d_v]
   * @param output what leaves attention, [T, D]
   */
  public record Pass(List<AttentionHead.Pass> heads, Matrix concatenated, Matrix output) {
    public Pass {
      heads = List.copyOf(heads);
    }
  }

  /**
   * Concatenate, then project.
   *
   * @param x a row for each token, [T, D]
   */
  public Pass of(Matrix x, boolean isCausal) {
    List<AttentionHead.Pass> passes = new ArrayList<>();
    List<Matrix> outputs = new ArrayList<>();
    for (AttentionHead head : heads) {
      AttentionHead.Pass pass = head.of(x, isCausal);
      passes.add(pass);
      outputs.add(pass.output()); // [T, d_v]
    }
    Matrix concatenated = sideBySide(outputs); // [T, h · d_v]
    return new Pass(passes, concatenated, MatMul.matmul(concatenated, wO));
  }

  /** Matrices with as many rows each, put side by side. */
  public static Matrix sideBySide(List<Matrix> parts) {
    double[][] rows = new double[parts.get(0).rows()][];
    for (int i = 0; i < rows.length; i++) {
      int width = 0;
      for (Matrix part : parts) {
        width += part.cols();
      }
      double[] row = new double[width];
      int at = 0;
      for (Matrix part : parts) {
        System.arraycopy(part.row(i), 0, row, at, part.cols());
        at += part.cols();
      }
      rows[i] = row;
    }
    return Matrix.of(rows);
  }
}
