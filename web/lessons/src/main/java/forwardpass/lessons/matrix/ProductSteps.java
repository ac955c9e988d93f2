package forwardpass.lessons.matrix;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Working;

/** The steps of a product, row by row. */
public final class ProductSteps {
  private static final int DECIMALS = 3;

  private ProductSteps() {}

  /** A step for each row of the left matrix: one dot product with each column of the right. */
  public static void rows(Working work, Matrix left, Matrix right) {
    for (int i = 0; i < left.rows(); i++) {
      StepBuilder step = work.step("row-" + i, "row").named("i", i + 1);
      for (int j = 0; j < right.cols(); j++) {
        double sum = MatMul.entry(left, right, i, j).sum();
        step.row(
            Integer.toString(j),
            Tables.products(left.row(i), right.column(j)),
            Maths.math(Maths.number(Num.upTo(sum, DECIMALS))),
            new NumberAnswer(DECIMALS),
            sum);
      }
    }
  }

  /** The step that says whether the shapes fit, and which shape comes out. */
  public static void shapes(Working work, String left, String right, String result) {
    work.step("shape").told(new Text(left + " @ " + right + " \u2192"), new Text(result));
  }
}
