package forwardpass.lessons.matrices;

import static forwardpass.lessons.view.DataTable.live;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A product of two matrices; any cell of the result can be opened to the sum that it is. */
public final class ProductFigure extends PureFigure {
  private static final int MAX = 4;

  private final MatrixParameter left;
  private final MatrixParameter right;
  private final VectorParameter cell;

  private ProductFigure(String id, MatrixParameter left, MatrixParameter right) {
    this(id, left, right, new VectorParameter("cell", List.of(0.0, 0.0), 2, 2, 0, MAX - 1, 1));
  }

  private ProductFigure(
      String id, MatrixParameter left, MatrixParameter right, VectorParameter cell) {
    super(id, left, right, cell);
    this.cell = cell;
    this.left = left;
    this.right = right;
  }

  /** Two matrices of up to four rows and columns, the shapes free. */
  public static ProductFigure ofMatrices() {
    return new ProductFigure(
        "matrices-product",
        entry("A", Tables.rows(new double[] {1, 2}, new double[] {3, 4}), MAX),
        entry("B", Tables.rows(new double[] {5, 6}, new double[] {7, 8}), MAX));
  }

  /** A matrix and a vector, which stands as a column. */
  public static ProductFigure ofVector() {
    return new ProductFigure(
        "matrices-matvec",
        entry("W", Tables.rows(new double[] {2, 0}, new double[] {0, 3}, new double[] {1, 1}), MAX),
        entry("v", Tables.rows(new double[] {4}, new double[] {2}), 1));
  }

  private static MatrixParameter entry(String id, List<List<Double>> rows, int maxCols) {
    return new MatrixParameter(id, rows, 1, MAX, 1, maxCols, -99, 99, 0.5);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(left, right);
  }

  /** The chosen cell stays within the result, whatever shapes are typed. */
  @Override
  public Update<None> update(Parameters parameters, None state, Event event) {
    Parameters kept = parameters.with(cell, Tables.list(col(parameters), row(parameters)));
    return Update.of(kept, state);
  }

  private Matrix a(Parameters parameters) {
    return Tables.matrix(parameters.get(left));
  }

  private Matrix b(Parameters parameters) {
    return Tables.matrix(parameters.get(right));
  }

  private int col(Parameters parameters) {
    double wanted = parameters.get(cell).get(0);
    return (int) Math.min(wanted, b(parameters).cols() - 1);
  }

  private int row(Parameters parameters) {
    double wanted = parameters.get(cell).get(1);
    return (int) Math.min(wanted, a(parameters).rows() - 1);
  }

  @Override
  public View view(Parameters parameters) {
    Matrix a = a(parameters);
    Matrix b = b(parameters);
    int row = row(parameters);
    int col = col(parameters);
    ProductPicture picture = new ProductPicture(a, b, cell, row, col);
    if (a.cols() != b.rows()) {
      return Group.of("", picture, new Say("p", "says-error", announcement(parameters)));
    }
    MatMul.Entry entry = MatMul.entry(a, b, row, col);
    return Group.of(
        "",
        new Figure(picture, announcement(parameters), table(a, b)),
        Group.of(
            "verdict-line",
            Say.inline(Message.of("entry").with("row", row + 1).with("col", col + 1)),
            new Leaf(new Text(" ")),
            new Leaf(Tables.products(Reals.array(entry.left()), Reals.array(entry.right()))),
            new Live(Num.upTo(entry.sum(), 3))));
  }

  private static DataTable table(Matrix a, Matrix b) {
    DataTable table = DataTable.of("table.caption", "table.place", "table.products", "table.sum");
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.cols(); j++) {
        MatMul.Entry entry = MatMul.entry(a, b, i, j);
        View place = Say.inline(Message.of("table.cell").with("row", i + 1).with("col", j + 1));
        Node sum = Tables.products(Reals.array(entry.left()), Reals.array(entry.right()));
        table = table.row(i + "-" + j, place, new Leaf(sum), live(Num.upTo(entry.sum(), 3)));
      }
    }
    return table;
  }

  @Override
  public List<Named> named(Parameters parameters) {
    Matrix a = a(parameters);
    Matrix b = b(parameters);
    int row = row(parameters);
    int col = col(parameters);
    List<Named> out = new ArrayList<>();
    out.add(Named.of("row", Num.whole(row + 1)));
    if (right.shape().maxCols() > 1) {
      out.add(Named.of("col", Num.whole(col + 1)));
    }
    boolean fits = a.cols() == b.rows();
    out.add(
        fits
            ? Named.of("cell", Num.upTo(MatMul.entry(a, b, row, col).sum(), 3)).at("cell")
            : Named.word("cell", "no-cell"));
    return out;
  }

  @Override
  public Message announcement(Parameters parameters) {
    Matrix a = a(parameters);
    Matrix b = b(parameters);
    if (a.cols() != b.rows()) {
      return Message.of("misfit")
          .with("left", a.shape())
          .with("right", b.shape())
          .with("k", a.cols())
          .with("other", b.rows());
    }
    int row = row(parameters);
    int col = col(parameters);
    return Message.of("describe")
        .with("row", row + 1)
        .with("col", col + 1)
        .with("sum", Num.upTo(MatMul.entry(a, b, row, col).sum(), 3));
  }
}
