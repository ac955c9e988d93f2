package forwardpass.lessons.matrix;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** A matrix product by hand, entry by entry; or attention scores. */
public final class MatmulByHand extends Worked {
  private final boolean turned;
  private final MatrixParameter left;
  private final MatrixParameter right;

  private MatmulByHand(String id, boolean turned, MatrixParameter left, MatrixParameter right) {
    super(id, left, right);
    this.turned = turned;
    this.left = left;
    this.right = right;
  }

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
  protected void work(Parameters given, Working work) {
    Matrix a = Tables.matrix(given.get(left));
    Matrix typed = Tables.matrix(given.get(right));
    Matrix b = turned ? typed.transpose() : typed;
    if (work.refuses(Tables.misfit(a, b))) {
      return;
    }
    Matrix product = MatMul.matmul(a, b);
    if (turned) {
      WholeStep.add(work, "turn", b);
    }
    ProductSteps.shapes(work, a.shape(), b.shape(), product.shape());
    ProductSteps.rows(work, a, b);
    WholeStep.add(work, "result", product);
    work.announce("result", Tables.math(product));
  }
}
