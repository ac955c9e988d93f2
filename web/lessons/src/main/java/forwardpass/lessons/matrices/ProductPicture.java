package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A product laid out so that every cell of the result stands where its row and its column cross:
 * the left matrix beside it, the right one above. Where the inner sizes differ there is no result.
 *
 * @param cell names the chosen cell: its column, then its row
 * @param col which column is chosen, within the result; {@code row} likewise
 */
record ProductPicture(Matrix left, Matrix right, VectorParameter cell, int row, int col)
    implements View {
  private static final double HEAD = 26;
  private static final double GAP = 34;
  private static final double SIDE = 8;
  private static final double LARGEST = 50;

  private boolean fits() {
    return left.cols() == right.rows();
  }

  private double size() {
    double room = Svg.WIDTH - 2 * SIDE - GAP;
    return Math.min(LARGEST, room / (left.cols() + right.cols()));
  }

  @Override
  public Node lower(Words words) {
    double size = size();
    double across = SIDE + left.cols() * size + GAP; // where the result begins
    double down = HEAD + right.rows() * size + GAP;
    List<Node> marks = new ArrayList<>();
    marks.add(matrix("weight", "left", left, SIDE, down, words));
    marks.add(matrix("act", "right", right, across, HEAD, words));
    double bottom = down + left.rows() * size + GAP;
    if (fits()) {
      marks.add(result(across, down, words));
    }
    return Svg.plot(bottom, words.plain("picture"), marks);
  }

  /** One of the two factors; the chosen row or column is lit. */
  private Node matrix(String meaning, String name, Matrix matrix, double x, double y, Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label own", x, y - 9, words.plain(title(name, matrix))));
    boolean isLeft = name.equals("left");
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.cols(); j++) {
        boolean lit = isLeft ? i == row : j == col;
        marks.add(cell(matrix.get(i, j), lit ? " lit" : "", x, y, i, j));
      }
    }
    return Svg.group(meaning, marks).keyed(name);
  }

  private static Message title(String name, Matrix matrix) {
    return Message.of("name." + name).with("rows", matrix.rows()).with("cols", matrix.cols());
  }

  private Element cell(double value, String state, double x, double y, int i, int j) {
    double size = size();
    double inset = state.isEmpty() ? 1 : 2;
    return Svg.group(
            "",
            Svg.rect(
                "cellbox" + state,
                x + j * size + inset,
                y + i * size + inset,
                size - 2 * inset,
                size - 2 * inset),
            Svg.label(
                "label num mid",
                x + (j + 0.5) * size,
                y + (i + 0.5) * size + 5,
                Num.upTo(value, 2)))
        .keyed(i + "-" + j);
  }

  private Node result(double x, double y, Words words) {
    Matrix product = MatMul.matmul(left, right);
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label own", x, y - 9, words.plain(title("result", product))));
    for (int i = 0; i < product.rows(); i++) {
      for (int j = 0; j < product.cols(); j++) {
        boolean open = i == row && j == col;
        Element made =
            cell(product.get(i, j), open ? " open" : "", x, y, i, j)
                .with("data-point", cell.id())
                .with("data-point-to", j + ", " + i);
        marks.add(open ? made.with("data-mark", "cell") : made);
      }
    }
    marks.add(handle(product, x, y, words));
    return Svg.group("act", marks).keyed("result");
  }

  /** A ring at the corner of the chosen cell, so that it does not hide the number. */
  private Node handle(Matrix product, double x, double y, Words words) {
    double size = size();
    int lastCol = Math.max(1, product.cols() - 1);
    int lastRow = Math.max(1, product.rows() - 1);
    Plane corners =
        new Plane(
            new Scale(0, lastCol, x + size, x + (lastCol + 1) * size),
            new Scale(0, lastRow, y + size, y + (lastRow + 1) * size));
    Message where =
        Message.of("where")
            .with("row", row + 1)
            .with("col", col + 1)
            .with("value", Num.upTo(product.get(row, col), 3));
    if (product.cols() == 1) { // nothing to choose across
      return Handle.alongY(cell.id() + ".1", words.plain("handle"), row, corners.y(), x + size)
          .with("aria-valuetext", words.plain(where));
    }
    return Handle.inPlane(
        cell.id() + ".0",
        cell.id() + ".1",
        words.plain("handle"),
        words.plain(where),
        col,
        row,
        corners);
  }
}
