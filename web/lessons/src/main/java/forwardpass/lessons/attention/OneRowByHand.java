package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import java.util.List;

/** One query from its dot products to its output: compare, divide, softmax, mix. */
public final class OneRowByHand extends Worked {
  private static final VectorParameter QUERY =
      new VectorParameter("q", List.of(1.0, 1.0), 2, 2, -9, 9, 0.5);
  private static final MatrixParameter KEYS =
      Grids.parameter("K", 0.5, new double[] {1, 1}, new double[] {0, 1}, new double[] {1, 0});
  private static final MatrixParameter VALUES =
      Grids.parameter("V", 1, new double[] {10, 0}, new double[] {0, 10}, new double[] {5, 5});

  public OneRowByHand() {
    super("attention-one-row", QUERY, KEYS, VALUES);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] query = given.array(QUERY);
    Matrix keys = Grids.matrix(given, KEYS);
    Matrix values = Grids.matrix(given, VALUES);
    AttentionSteps steps =
        ScaledDotProduct.attend(Matrix.of(new double[][] {query}), keys, values, false);
    double[] products = steps.products().row(0);
    double[] weights = steps.weights().row(0);
    double[] output = steps.output().row(0);
    StepBuilder compare = work.step("compare");
    for (int j = 0; j < products.length; j++) {
      compare.joined(
          Integer.toString(j),
          "+",
          Terms.products(query, keys.row(j)),
          Num.upTo(products[j], 3),
          3);
    }
    work.step("scale")
        .with("width", query.length)
        .with("product", products)
        .values(steps.scores().row(0), 3);
    work.step("softmax").with("j", j -> Num.whole(j + 1)).values(weights, 3);
    StepBuilder mix = work.step("mix");
    for (int col = 0; col < output.length; col++) {
      Num mixed = Num.fixed(output[col], 2);
      mix.row(
          Integer.toString(col),
          Terms.sum(Terms.products(weights, values.column(col)), mixed),
          Maths.math(Maths.number(mixed)),
          NumberAnswer.ofRounded(2), // from weights that are rounded too
          output[col]);
    }
    work.announce("output", Shown.rounded(2, output));
  }
}
