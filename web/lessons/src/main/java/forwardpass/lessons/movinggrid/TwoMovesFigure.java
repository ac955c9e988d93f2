package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Two moves of the plane, one after the other, in both orders side by side. */
public final class TwoMovesFigure extends PureFigure {
  private static final MatrixParameter A =
      MatrixParameter.fixed(
          "A", Tables.rows(new double[] {0, -1}, new double[] {1, 0}), -2, 2, 0.25);
  private static final MatrixParameter B =
      MatrixParameter.fixed(
          "B", Tables.rows(new double[] {2, 0}, new double[] {0, 1}), -2, 2, 0.25);
  private static final NumberParameter MOVE = new NumberParameter("move", 2.0, 0, 2, 0.05);

  public TwoMovesFigure() {
    super("moving-grid-order", A, B, MOVE);
  }

  @Override
  public View view(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(A));
    Matrix b = Tables.matrix(parameters.get(B));
    double move = parameters.get(MOVE);
    return Group.of(
        "",
        new Figure(
            new TwoMovesPicture(OneAfterAnother.of(b, a), OneAfterAnother.of(a, b), move),
            announcement(parameters),
            table(a, b)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static DataTable table(Matrix a, Matrix b) {
    Matrix ab = MatMul.matmul(a, b);
    Matrix ba = MatMul.matmul(b, a);
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("table.what"), Message.of("table.ab"), Message.of("table.ba")),
        List.of(
            row("product", new Live(Tables.math(ab)), new Live(Tables.math(ba))),
            row("first", column(ab, 0), column(ba, 0)),
            row("second", column(ab, 1), column(ba, 1)),
            row("area", area(ab), area(ba))));
  }

  private static DataTable.Row row(String key, View ab, View ba) {
    return new DataTable.Row(key, "", List.of(Say.inline("row." + key), ab, ba));
  }

  private static View column(Matrix matrix, int column) {
    return new Live(Tables.math(matrix.column(column)));
  }

  private static View area(Matrix matrix) {
    return new Live(Num.upTo(Columns.of(matrix).determinant(), 3));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(A));
    Matrix b = Tables.matrix(parameters.get(B));
    Matrix ab = MatMul.matmul(a, b);
    return List.of(
        Named.of("ab", Tables.math(ab)).at("ab"),
        Named.of("ba", Tables.math(MatMul.matmul(b, a))).at("ba"),
        Named.of("det", Num.upTo(Columns.of(ab).determinant(), 3)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(A));
    Matrix b = Tables.matrix(parameters.get(B));
    Matrix ab = MatMul.matmul(a, b);
    Matrix ba = MatMul.matmul(b, a);
    double apart = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        apart = Math.max(apart, Math.abs(ab.get(i, j) - ba.get(i, j)));
      }
    }
    return Message.of(apart < 1e-9 ? "same" : "differ")
        .with("ab", Tables.math(ab))
        .with("ba", Tables.math(ba));
  }
}
