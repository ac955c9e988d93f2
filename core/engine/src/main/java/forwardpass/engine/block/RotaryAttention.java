package forwardpass.engine.block;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.attention.MultiHeadAttention;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.position.Rotary;
import java.util.ArrayList;
import java.util.List;

/**
 * Causal attention whose queries and keys are turned by their place before they are compared.
 *
 * @param heads h heads, each with queries of an even width
 * @param wO mixes their results, [h · d_v, D]
 */
public record RotaryAttention(List<AttentionHead> heads, Matrix wO, Rotary rotary) {
  public RotaryAttention {
    heads = List.copyOf(heads);
  }

  /** [T, D] → [T, D]; row t is the token at place t. */
  public Matrix of(Matrix x) {
    List<Matrix> outputs = new ArrayList<>();
    for (AttentionHead head : heads) {
      Matrix q = rotary.rows(MatMul.matmul(x, head.wQ())); // [T, d_k]
      Matrix k = rotary.rows(MatMul.matmul(x, head.wK())); // [T, d_k]
      Matrix v = MatMul.matmul(x, head.wV()); // [T, d_v], which is not turned
      outputs.add(ScaledDotProduct.attend(q, k, v, true).output());
    }
    return MatMul.matmul(MultiHeadAttention.sideBySide(outputs), wO);
  }
}
