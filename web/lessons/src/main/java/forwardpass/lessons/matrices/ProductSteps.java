package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.MatrixAnswer;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.Part;
import java.util.ArrayList;
import java.util.List;

/** The steps of a product, row by row. */
final class ProductSteps {
  private static final int DECIMALS = 3;

  private ProductSteps() {}

  /** A step for each row of the left matrix: one dot product with each column of the right. */
  static List<Part> rows(Matrix left, Matrix right) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < left.rows(); i++) {
      List<Part.Row> lines = new ArrayList<>();
      for (int j = 0; j < right.cols(); j++) {
        double sum = MatMul.entry(left, right, i, j).sum();
        lines.add(
            new Part.Row(
                Integer.toString(j),
                new Leaf(Tables.products(left.row(i), right.column(j))),
                new Live(Maths.math(Maths.number(Num.upTo(sum, DECIMALS)))),
                new Ask<>(new NumberAnswer(DECIMALS), sum)));
      }
      parts.add(
          new Part(
              "row-" + i, Message.of("row.name").with("i", i + 1), Message.of("row.rule"), lines));
    }
    return parts;
  }

  /** The step that says whether the shapes fit, and which shape comes out. */
  static Part shapes(String left, String right, String result) {
    return Part.of(
        "shape",
        new Part.Row(
            "shape",
            new Leaf(new Text(left + " @ " + right + " \u2192")),
            new Live(new Text(result))));
  }

  /** A step whose result is a matrix. */
  static Part whole(String key, Matrix result) {
    return Part.of(
        key,
        new Part.Row(
            "whole",
            new Leaf(new Text("")),
            new Live(Maths.math(Tables.grid(result, DECIMALS))),
            new Ask<>(
                new MatrixAnswer(result.rows(), result.cols(), DECIMALS), Tables.rows(result))));
  }
}
