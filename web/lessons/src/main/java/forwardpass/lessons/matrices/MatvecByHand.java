package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.ProductSteps;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.matrix.WholeStep;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** Matrix times vector by hand: one dot product for each row. */
public final class MatvecByHand extends Worked {
  private static final MatrixParameter W =
      Tables.parameter("W", 4, 5, new double[] {1, 0, 2}, new double[] {0, 3, 1});
  private static final VectorParameter V = VectorParameter.sized("v", 1, 5, -99, 99, 0.5, 3, 1, 4);

  public MatvecByHand() {
    super("matrices-matvec-steps", W, V);
  }

  @Override
  protected void work(Parameters given, Working work) {
    Matrix w = Tables.matrix(given.get(W));
    double[] v = given.array(V);
    Message misfit = Message.of("misfit").with("shape", w.shape());
    if (work.refuses(
        w.cols() == v.length ? null : misfit.with("k", w.cols()).with("n", v.length))) {
      return;
    }
    double[] result = MatMul.matvec(w, v);
    ProductSteps.shapes(work, w.shape(), Tables.shape(v.length), Tables.shape(result.length));
    ProductSteps.rows(work, w, Tables.column(v));
    WholeStep.add(work, "result", result);
    work.announce("result", Tables.math(result));
  }
}
