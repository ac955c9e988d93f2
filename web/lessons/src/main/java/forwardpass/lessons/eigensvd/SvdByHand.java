package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.matrix.WholeStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The SVD of a 2×2 matrix, from AᵀA to the best matrix of rank 1. */
public final class SvdByHand extends Worked {
  private static final MatrixParameter A =
      MatrixParameter.fixed("A", Tables.rows(new double[] {3, 0}, new double[] {4, 5}), -9, 9, 0.5);

  public SvdByHand() {
    super("matrices-svd-steps", A);
  }

  @Override
  protected void work(Parameters given, Working work) {
    Matrix a = Tables.matrix(given.get(A));
    Svd svd = Svd.of(a);
    double[] s = svd.s();
    double[] squares = {s[0] * s[0], s[1] * s[1]};
    WholeStep.add(work, "gram", MatMul.matmul(a.transpose(), a));
    work.step("eigen").numbered("i").nums(squares, x -> Num.fixed(x, 3), 3);
    work.step("roots")
        .numbered("i")
        .with("sign", i -> Maths.equal(squares[i], 3))
        .with("square", squares)
        .nums(s, x -> Num.fixed(x, 3), 3);
    columns(work.step("right"), svd.v());
    columns(work.step("left"), svd.u());
    WholeStep.add(work, "layer", svd.layer(0));
    work.step("error").num("0", Num.fixed(svd.approximationError(1), 3), 3);
    work.announce("s", Tables.math(s));
  }

  private static void columns(StepBuilder step, Matrix columns) {
    step.numbered("i");
    for (int i = 0; i < columns.cols(); i++) {
      double[] column = columns.column(i);
      step.list(Integer.toString(i), i, Tables.math(column), 3, column);
    }
  }
}
