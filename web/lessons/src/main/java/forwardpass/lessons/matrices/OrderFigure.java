package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.MatrixView;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** AB beside BA; where they differ the cells are lit. */
public final class OrderFigure extends PanelFigure {
  private static final MatrixParameter A = MatrixParameter.twoByTwo("A", -99, 99, 0.5, 1, 2, 3, 4);
  private static final MatrixParameter B = MatrixParameter.twoByTwo("B", -99, 99, 0.5, 5, 6, 7, 8);

  public OrderFigure() {
    super("matrices-order", A, B);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(A));
    Matrix b = Tables.matrix(parameters.get(B));
    Matrix ab = MatMul.matmul(a, b);
    Matrix ba = MatMul.matmul(b, a);
    int differing = 0;
    for (int i = 0; i < 4; i++) {
      differing += ab.get(i / 2, i % 2) == ba.get(i / 2, i % 2) ? 0 : 1;
    }
    Message outcome =
        differing == 0 ? Message.of("same") : Message.of("differ").with("count", differing);
    return Panel.saying(outcome)
        .with(Group.of("pair", beside("ab", ab, ba), beside("ba", ba, ab)))
        .verdict();
  }

  private static View beside(String name, Matrix matrix, Matrix other) {
    List<List<MatrixView.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.rows(); i++) {
      List<MatrixView.Cell> row = new ArrayList<>();
      for (int j = 0; j < matrix.cols(); j++) {
        boolean same = matrix.get(i, j) == other.get(i, j);
        row.add(new MatrixView.Cell(Num.upTo(matrix.get(i, j), 3), same ? "" : "lit"));
      }
      rows.add(row);
    }
    return Group.of("", new MatrixView("act", Message.of("name." + name), rows));
  }
}
