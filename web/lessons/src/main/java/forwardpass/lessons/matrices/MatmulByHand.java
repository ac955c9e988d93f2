package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A matrix product by hand, entry by entry; or attention scores, where the right one is turned. */
public final class MatmulByHand implements Worked {
  private final String id;
  private final boolean turned;
  private final MatrixParameter left;
  private final MatrixParameter right;

  private MatmulByHand(String id, boolean turned, MatrixParameter left, MatrixParameter right) {
    this.id = id;
    this.turned = turned;
    this.left = left;
    this.right = right;
  }

  /** A @ B. */
  public static MatmulByHand product() {
    return new MatmulByHand(
        "matrices-matmul-steps",
        false,
        entry("A", Tables.rows(new double[] {1, 2}, new double[] {3, 4})),
        entry("B", Tables.rows(new double[] {5, 6}, new double[] {7, 8})));
  }

  /** Q @ Kᵀ: every query with every key. */
  public static MatmulByHand scores() {
    return new MatmulByHand(
        "matrices-scores",
        true,
        entry("Q", Tables.rows(new double[] {1, 0}, new double[] {0, 1})),
        entry("K", Tables.rows(new double[] {1, 0}, new double[] {0, 1})));
  }

  private static MatrixParameter entry(String id, List<List<Double>> rows) {
    return new MatrixParameter(id, rows, 1, 4, 1, 4, -99, 99, 0.5);
  }

  @Override
  public String id() {
    return id;
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
    List<WorkedStep> parts = new ArrayList<>();
    if (turned) {
      parts.add(ProductSteps.whole("turn", b));
    }
    Matrix product = MatMul.matmul(a, b);
    parts.add(ProductSteps.shapes(a.shape(), b.shape(), product.shape()));
    parts.addAll(ProductSteps.rows(a, b));
    parts.add(ProductSteps.whole("result", product));
    return parts;
  }

  @Override
  public @Nullable Message refusal(Parameters parameters) {
    Matrix a = a(parameters);
    Matrix b = b(parameters);
    if (a.cols() == b.rows()) {
      return null;
    }
    return Message.of("misfit")
        .with("left", a.shape())
        .with("right", b.shape())
        .with("k", a.cols())
        .with("other", b.rows());
  }

  @Override
  public Message announcement(Parameters parameters) {
    return Message.of("announce")
        .with("result", Tables.math(MatMul.matmul(a(parameters), b(parameters))));
  }
}
