package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.formula.Shown;
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

/** One query from its dot products to its output: compare, divide, softmax, mix. */
public final class OneRowByHand implements Worked {
  private static final VectorParameter QUERY =
      new VectorParameter("q", List.of(1.0, 1.0), 2, 2, -9, 9, 0.5);
  private static final MatrixParameter KEYS =
      Grids.parameter("K", 0.5, new double[] {1, 1}, new double[] {0, 1}, new double[] {1, 0});
  private static final MatrixParameter VALUES =
      Grids.parameter("V", 1, new double[] {10, 0}, new double[] {0, 10}, new double[] {5, 5});

  @Override
  public String id() {
    return "attention-one-row";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(QUERY, KEYS, VALUES);
  }

  private static AttentionSteps steps(Parameters parameters) {
    Matrix query = Matrix.of(new double[][] {Reals.array(parameters.get(QUERY))});
    return ScaledDotProduct.attend(
        query, Grids.matrix(parameters, KEYS), Grids.matrix(parameters, VALUES), false);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    AttentionSteps steps = steps(parameters);
    double[] query = Reals.array(parameters.get(QUERY));
    Matrix keys = Grids.matrix(parameters, KEYS);
    double[] products = steps.products().row(0);
    List<WorkedStep.Row> compared = new ArrayList<>();
    for (int j = 0; j < products.length; j++) {
      compared.add(
          Rows.sum(
              Integer.toString(j), Grids.products(query, keys.row(j)), products[j], 3));
    }
    Message over = Message.of("scale.numbers").with("width", query.length);
    return List.of(
        WorkedStep.of("compare", compared),
        WorkedStep.of(
            "scale",
            Rows.each(
                steps.scores().row(0), 3, j -> over.with("product", Num.upTo(products[j], 3)))),
        WorkedStep.of(
            "softmax",
            Rows.each(
                steps.weights().row(0),
                3,
                j -> Message.of("softmax.numbers").with("j", j + 1))),
        WorkedStep.of("mix", mixed(steps, Grids.matrix(parameters, VALUES))));
  }

  private static List<WorkedStep.Row> mixed(AttentionSteps steps, Matrix values) {
    double[] weights = steps.weights().row(0);
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int col = 0; col < values.cols(); col++) {
      rows.add(
          Rows.sum(
              Integer.toString(col),
              Grids.products(weights, values.column(col)),
              steps.output().get(0, col),
              2));
    }
    return rows;
  }

  @Override
  public Message announcement(Parameters parameters) {
    return Message.of("announce")
        .with("output", Shown.rounded(2, steps(parameters).output().row(0)));
  }
}
