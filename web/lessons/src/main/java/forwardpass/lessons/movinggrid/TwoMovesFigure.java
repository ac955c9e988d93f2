package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;

/** Two moves of the plane, one after the other, in both orders side by side. */
public final class TwoMovesFigure extends PanelFigure {
  private static final MatrixParameter A = MatrixParameter.twoByTwo("A", -2, 2, 0.25, 0, -1, 1, 0);
  private static final MatrixParameter B = MatrixParameter.twoByTwo("B", -2, 2, 0.25, 2, 0, 0, 1);
  private static final NumberParameter MOVE = new NumberParameter("move", 2.0, 0, 2, 0.05);

  public TwoMovesFigure() {
    super("moving-grid-order", A, B, MOVE);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(A));
    Matrix b = Tables.matrix(parameters.get(B));
    Columns ab = Columns.of(MatMul.matmul(a, b));
    Columns ba = Columns.of(MatMul.matmul(b, a));
    Element abShown = Tables.math(ab.matrix());
    Element baShown = Tables.math(ba.matrix());
    TableBuilder table = TableBuilder.of("table.caption", "table.what", "table.ab", "table.ba");
    table.saidRow("product").live(abShown).live(baShown);
    table.saidRow("first").live(Tables.math(ab.first())).live(Tables.math(ba.first()));
    table.saidRow("second").live(Tables.math(ab.second())).live(Tables.math(ba.second()));
    table.saidRow("area").upTo(3, ab.determinant(), ba.determinant());
    double apart =
        Math.max(
            Vectors.distance(ab.first(), ba.first()), Vectors.distance(ab.second(), ba.second()));
    View picture =
        new TwoMovesPicture(
            OneAfterAnother.of(b, a), OneAfterAnother.of(a, b), parameters.get(MOVE));
    return Panel.saying(apart < 1e-9 ? "same" : "differ")
        .announce("ab", abShown)
        .announce("ba", baShown)
        .figure(picture, table)
        .verdict();
  }
}
