package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** The steps of a product, row by row. */
final class ProductSteps {
  private static final int DECIMALS = 3;

  private ProductSteps() {}

  /** A step for each row of the left matrix: one dot product with each column of the right. */
  static List<WorkedStep> rows(Matrix left, Matrix right) {
    List<WorkedStep> parts = new ArrayList<>();
    for (int i = 0; i < left.rows(); i++) {
      List<WorkedStep.Row> lines = new ArrayList<>();
      for (int j = 0; j < right.cols(); j++) {
        double sum = MatMul.entry(left, right, i, j).sum();
        lines.add(
            new WorkedStep.Row(
                Integer.toString(j),
                new Leaf(Tables.products(left.row(i), right.column(j))),
                new Live(Maths.math(Maths.number(Num.upTo(sum, DECIMALS)))),
                new Ask<>(new NumberAnswer(DECIMALS), sum)));
      }
      parts.add(
          new WorkedStep(
              "row-" + i, Message.of("row.name").with("i", i + 1), Message.of("row.rule"), lines));
    }
    return parts;
  }

  /** The step that says whether the shapes fit, and which shape comes out. */
  static WorkedStep shapes(String left, String right, String result) {
    return WorkedStep.of(
        "shape",
        new WorkedStep.Row(
            "shape",
            new Leaf(new Text(left + " @ " + right + " \u2192")),
            new Live(new Text(result))));
  }
}
