package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One linear layer: turn the stored matrix, multiply, add the bias. */
public final class LinearByHand implements Worked {
  private static final MatrixParameter X =
      new MatrixParameter("x", Tables.rows(new double[] {3, 1, 4}), 1, 3, 1, 4, -99, 99, 0.5);
  private static final MatrixParameter W =
      new MatrixParameter(
          "W",
          Tables.rows(new double[] {1, 0, 2}, new double[] {0, 3, 1}),
          1,
          4,
          1,
          4,
          -99,
          99,
          0.5);
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
    Matrix x = Tables.matrix(parameters.get(X));
    Matrix turned = Tables.matrix(parameters.get(W)).transpose();
    Matrix product = MatMul.matmul(x, turned);
    List<WorkedStep> parts = new ArrayList<>();
    parts.add(ProductSteps.whole("turn", turned));
    parts.add(ProductSteps.whole("multiply", product));
    parts.add(WorkedStep.of("bias", biased(product, Reals.array(parameters.get(B)))));
    return parts;
  }

  private static List<WorkedStep.Row> biased(Matrix product, double[] bias) {
    List<WorkedStep.Row> lines = new ArrayList<>();
    for (int i = 0; i < product.rows(); i++) {
      double[] sum = Vectors.add(product.row(i), bias);
      for (int j = 0; j < sum.length; j++) {
        lines.add(
            new WorkedStep.Row(
                i + "-" + j,
                new Leaf(
                    Maths.math(
                        Maths.number(Num.upTo(product.get(i, j), 3)),
                        Maths.op("+"),
                        Maths.operand(Num.upTo(bias[j], 3)),
                        Maths.equal(sum[j], 3))),
                new Live(Maths.math(Maths.number(Num.upTo(sum[j], 3)))),
                new Ask<>(new NumberAnswer(3), sum[j])));
      }
    }
    return lines;
  }

  @Override
  public @Nullable Message refusal(Parameters parameters) {
    Matrix x = Tables.matrix(parameters.get(X));
    Matrix w = Tables.matrix(parameters.get(W));
    int n = parameters.get(B).size();
    if (x.cols() != w.cols()) {
      return Message.of("misfit")
          .with("x", x.shape())
          .with("w", w.shape())
          .with("k", x.cols())
          .with("other", w.cols());
    }
    return n == w.rows()
        ? null
        : Message.of("misfit-bias").with("w", w.shape()).with("out", w.rows()).with("n", n);
  }

  @Override
  public Message announcement(Parameters parameters) {
    Matrix turned = Tables.matrix(parameters.get(W)).transpose();
    double[] first = MatMul.matmul(Tables.matrix(parameters.get(X)), turned).row(0);
    return Message.of("announce")
        .with("result", Tables.math(Vectors.add(first, Reals.array(parameters.get(B)))));
  }
}
