package forwardpass.lessons.linearlayer;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.matrix.WholeStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import org.jspecify.annotations.Nullable;

/** One linear layer: turn the stored matrix, multiply, add the bias. */
public final class LinearByHand extends Worked {
  private static final MatrixParameter X = Tables.parameter("x", 3, 4, new double[] {3, 1, 4});
  private static final MatrixParameter W =
      Tables.parameter("W", 4, 4, new double[] {1, 0, 2}, new double[] {0, 3, 1});
  private static final VectorParameter B = VectorParameter.sized("b", 1, 4, -99, 99, 0.5, 10, -2);

  public LinearByHand() {
    super("matrices-linear", X, W, B);
  }

  @Override
  protected void work(Parameters given, Working work) {
    Matrix x = Tables.matrix(given.get(X));
    Matrix w = Tables.matrix(given.get(W));
    double[] b = given.array(B);
    if (work.refuses(misfit(x, w, b.length))) {
      return;
    }
    Matrix product = MatMul.matmul(x, w.transpose());
    WholeStep.add(work, "turn", w.transpose());
    WholeStep.add(work, "multiply", product);
    StepBuilder bias = work.step("bias");
    for (int i = 0; i < product.rows(); i++) {
      for (int j = 0; j < product.cols(); j++) {
        bias.formula("bias.numbers")
            .with("product", product.get(i, j))
            .with("bias", b[j])
            .num(i + "-" + j, Num.upTo(product.get(i, j) + b[j], 3), 3);
      }
    }
    work.announce("result", Tables.math(Vectors.add(product.row(0), b)));
  }

  private static @Nullable Message misfit(Matrix x, Matrix w, int n) {
    Message misfit = Message.of("misfit").with("x", x.shape()).with("w", w.shape());
    if (x.cols() != w.cols()) {
      return misfit.with("k", x.cols()).with("other", w.cols());
    }
    Message bias = Message.of("misfit-bias").with("w", w.shape()).with("out", w.rows());
    return n == w.rows() ? null : bias.with("n", n);
  }
}
