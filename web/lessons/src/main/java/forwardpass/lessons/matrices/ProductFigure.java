package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A product of two matrices; any cell of the result can be opened to the sum that it is. */
public final class ProductFigure extends PanelFigure {
  private static final int MAX = 4;

  /** The opened cell: its column, then its row. */
  private static final VectorParameter CELL = VectorParameter.fixed("cell", 0, MAX - 1, 1, 0, 0);

  private final MatrixParameter left;
  private final MatrixParameter right;

  private ProductFigure(String id, MatrixParameter left, MatrixParameter right) {
    super(id, left, right, CELL);
    fieldsAre(left, right);
    this.left = left;
    this.right = right;
  }

  /** Two matrices of up to four rows and columns, the shapes free. */
  public static ProductFigure ofMatrices() {
    return new ProductFigure(
        "matrices-product",
        Tables.parameter("A", MAX, MAX, new double[] {1, 2}, new double[] {3, 4}),
        Tables.parameter("B", MAX, MAX, new double[] {5, 6}, new double[] {7, 8}));
  }

  /** A matrix and a vector, which stands as a column. */
  public static ProductFigure ofVector() {
    double[][] w = {{2, 0}, {0, 3}, {1, 1}};
    return new ProductFigure(
        "matrices-matvec",
        Tables.parameter("W", MAX, MAX, w),
        Tables.parameter("v", MAX, 1, new double[] {4}, new double[] {2}));
  }

  private int col(Parameters parameters) {
    int cols = parameters.get(right).get(0).size();
    return (int) Math.min(parameters.get(CELL).get(0), cols - 1);
  }

  private int row(Parameters parameters) {
    int rows = parameters.get(left).size();
    return (int) Math.min(parameters.get(CELL).get(1), rows - 1);
  }

  /** The chosen cell stays within the result, whatever shapes are typed. */
  @Override
  public Update<None> update(Parameters parameters, None state, Event event) {
    List<Double> within = Tables.list(col(parameters), row(parameters));
    return Update.of(parameters.with(CELL, within), state);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(left));
    Matrix b = Tables.matrix(parameters.get(right));
    int row = row(parameters);
    int col = col(parameters);
    ProductPicture picture = new ProductPicture(a, b, CELL, row, col);
    Message misfit = Tables.misfit(a, b);
    if (misfit != null) {
      Panel panel = Panel.saying(misfit).with(picture).error();
      return cited(panel, row, col).names(Named.word("cell", "no-cell"));
    }
    MatMul.Entry entry = MatMul.entry(a, b, row, col);
    Num sum = Num.upTo(entry.sum(), 3);
    View place = Say.inline(placed("entry", row, col));
    Panel panel =
        Panel.saying(placed("describe", row, col).with("sum", sum))
            .figure(picture, table(a, b))
            .line(place, new Leaf(new Text(" ")), new Leaf(products(entry)), new Live(sum));
    return cited(panel, row, col).names("cell", sum, "cell");
  }

  /** A vector has one column, which no sentence need name. */
  private Panel cited(Panel panel, int row, int col) {
    panel.names("row", Num.whole(row + 1));
    return right.shape().maxCols() > 1 ? panel.names("col", Num.whole(col + 1)) : panel;
  }

  private static Message placed(String key, int row, int col) {
    return Message.of(key).with("row", row + 1).with("col", col + 1);
  }

  private static Node products(MatMul.Entry entry) {
    return Tables.products(Reals.array(entry.left()), Reals.array(entry.right()));
  }

  private static TableBuilder table(Matrix a, Matrix b) {
    TableBuilder table =
        TableBuilder.of("table.caption", "table.place", "table.products", "table.sum");
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.cols(); j++) {
        MatMul.Entry entry = MatMul.entry(a, b, i, j);
        TableBuilder.Row row = table.row(i + "-" + j).said(placed("table.cell", i, j));
        row.given(products(entry)).upTo(3, entry.sum());
      }
    }
    return table;
  }
}
