package forwardpass.lessons.linearlayer;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.matrix.WholeStep;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** (AB)ᵀ = BᵀAᵀ: the product transposed, and the transposes multiplied the other way round. */
public final class TransposeByHand extends Worked {
  private static final MatrixParameter A =
      Tables.parameter("A", 3, 3, new double[] {1, 2, 3}, new double[] {4, 5, 6});
  private static final MatrixParameter B =
      Tables.parameter("B", 3, 3, new double[] {1, 0}, new double[] {0, 1}, new double[] {2, 1});

  public TransposeByHand() {
    super("matrices-transpose-steps", A, B);
  }

  @Override
  protected void work(Parameters given, Working work) {
    Matrix a = Tables.matrix(given.get(A));
    Matrix b = Tables.matrix(given.get(B));
    if (work.refuses(Tables.misfit(a, b))) {
      return;
    }
    Matrix product = MatMul.matmul(a, b);
    WholeStep.add(work, "product", product);
    WholeStep.add(work, "turned", product.transpose());
    WholeStep.add(work, "b-turned", b.transpose());
    WholeStep.add(work, "a-turned", a.transpose());
    WholeStep.add(work, "back", MatMul.matmul(b.transpose(), a.transpose()));
    work.announce("result", Tables.math(product.transpose()));
  }
}
