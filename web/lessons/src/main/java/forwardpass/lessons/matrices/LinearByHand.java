package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.matrix.WholeStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One linear layer: turn the stored matrix, multiply, add the bias. */
public final class LinearByHand implements Worked {
  private static final MatrixParameter X = Tables.parameter("x", 3, 4, new double[] {3, 1, 4});
  private static final MatrixParameter W =
      Tables.parameter("W", 4, 4, new double[] {1, 0, 2}, new double[] {0, 3, 1});
  private static final VectorParameter B =
      new VectorParameter("b", List.of(10.0, -2.0), 1, 4, -99, 99, 0.5);

  @Override
  public String id() {
    return "matrices-linear";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(X, W, B);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    Matrix turned = Tables.matrix(parameters.get(W)).transpose();
    Matrix product = MatMul.matmul(Tables.matrix(parameters.get(X)), turned);
    return List.of(
        WholeStep.of("turn", turned),
        WholeStep.of("multiply", product),
        WorkedStep.of("bias", biased(product, Reals.array(parameters.get(B)))));
  }

  private static List<WorkedStep.Row> biased(Matrix product, double[] bias) {
    List<WorkedStep.Row> lines = new ArrayList<>();
    for (int i = 0; i < product.rows(); i++) {
      for (int j = 0; j < product.cols(); j++) {
        Message numbers =
            Message.of("bias.numbers")
                .with("product", Num.upTo(product.get(i, j), 3))
                .with("bias", Num.upTo(bias[j], 3));
        double sum = product.get(i, j) + bias[j];
        lines.add(
            Rows.shown(i + "-" + j, numbers, Num.upTo(sum, 3)).asking(new NumberAnswer(3), sum));
      }
    }
    return lines;
  }

  @Override
  public @Nullable Message refusal(Parameters parameters) {
    Matrix x = Tables.matrix(parameters.get(X));
    Matrix w = Tables.matrix(parameters.get(W));
    int n = parameters.get(B).size();
    Message misfit = Message.of("misfit").with("x", x.shape()).with("w", w.shape());
    if (x.cols() != w.cols()) {
      return misfit.with("k", x.cols()).with("other", w.cols());
    }
    Message bias = Message.of("misfit-bias").with("w", w.shape()).with("out", w.rows());
    return n == w.rows() ? null : bias.with("n", n);
  }

  @Override
  public Message announcement(Parameters parameters) {
    Matrix turned = Tables.matrix(parameters.get(W)).transpose();
    double[] first = MatMul.matmul(Tables.matrix(parameters.get(X)), turned).row(0);
    return Message.of("announce")
        .with("result", Tables.math(Vectors.add(first, Reals.array(parameters.get(B)))));
  }
}
