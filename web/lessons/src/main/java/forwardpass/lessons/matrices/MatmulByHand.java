package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.matrix.WholeStep;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matrix product by hand, entry by entry; or attention scores.
 *
 * @param turned whether the right one is transposed first
 */
public record MatmulByHand(String id, boolean turned, MatrixParameter left, MatrixParameter right)
    implements Worked {

  /** A @ B. */
  public static MatmulByHand product() {
    MatrixParameter a = Tables.parameter("A", 4, 4, new double[] {1, 2}, new double[] {3, 4});
    MatrixParameter b = Tables.parameter("B", 4, 4, new double[] {5, 6}, new double[] {7, 8});
    return new MatmulByHand("matrices-matmul-steps", false, a, b);
  }

  /** Q @ Kᵀ: every query with every key. */
  public static MatmulByHand scores() {
    MatrixParameter q = Tables.parameter("Q", 4, 4, new double[] {1, 0}, new double[] {0, 1});
    MatrixParameter k = Tables.parameter("K", 4, 4, new double[] {1, 0}, new double[] {0, 1});
    return new MatmulByHand("matrices-scores", true, q, k);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(left, right);
  }

  private Matrix a(Parameters parameters) {
    return Tables.matrix(parameters.get(left));
  }

  private Matrix b(Parameters parameters) {
    Matrix typed = Tables.matrix(parameters.get(right));
    return turned ? typed.transpose() : typed;
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    Matrix a = a(parameters);
    Matrix b = b(parameters);
    Matrix product = MatMul.matmul(a, b);
    List<WorkedStep> parts = new ArrayList<>();
    if (turned) {
      parts.add(WholeStep.of("turn", b));
    }
    parts.add(ProductSteps.shapes(a.shape(), b.shape(), product.shape()));
    parts.addAll(ProductSteps.rows(a, b));
    parts.add(WholeStep.of("result", product));
    return parts;
  }

  @Override
  public @Nullable Message refusal(Parameters parameters) {
    Matrix a = a(parameters);
    Matrix b = b(parameters);
    Message misfit = Message.of("misfit").with("left", a.shape()).with("right", b.shape());
    return a.cols() == b.rows() ? null : misfit.with("k", a.cols()).with("other", b.rows());
  }

  @Override
  public Message announcement(Parameters parameters) {
    Matrix product = MatMul.matmul(a(parameters), b(parameters));
    return Message.of("announce").with("result", Tables.math(product));
  }
}
