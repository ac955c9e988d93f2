package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.board.Terms;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.node.Node;
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
  private static final VectorParameter QUERY = VectorParameter.fixed("q", -9, 9, 0.5, 1, 1);
  private static final MatrixParameter KEYS =
      Grids.parameter("K", 0.5, new double[][] {{1, 1}, {0, 1}, {1, 0}});
  private static final MatrixParameter VALUES =
      Grids.parameter("V", 1, new double[][] {{10, 0}, {0, 10}, {5, 5}});

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
      List<Node> terms = Terms.products(query, keys.row(j));
      compare.joined(Integer.toString(j), "+", terms, Num.upTo(products[j], 3), 3);
    }
    work.step("scale")
        .with("width", query.length)
        .with("product", products)
        .values(steps.scores().row(0), 3);
    work.step("softmax").with("j", j -> Num.whole(j + 1)).values(weights, 3);
    StepBuilder mix = work.step("mix");
    for (int col = 0; col < output.length; col++) {
      Num mixed = Num.fixed(output[col], 2);
      Node terms = Terms.sum(Terms.products(weights, values.column(col)), mixed);
      NumberAnswer type = NumberAnswer.ofRounded(2); // from weights that are rounded too
      mix.row(Integer.toString(col), terms, Maths.math(Maths.number(mixed)), type, output[col]);
    }
    work.announce("output", Shown.rounded(2, output));
  }
}
