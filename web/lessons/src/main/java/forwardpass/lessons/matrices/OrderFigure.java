package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Marked;
import forwardpass.lessons.view.MatrixView;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** AB beside BA; where they differ the cells are lit. */
public final class OrderFigure extends PureFigure {
  private static final MatrixParameter A =
      MatrixParameter.fixed(
          "A", Tables.rows(new double[] {1, 2}, new double[] {3, 4}), -99, 99, 0.5);
  private static final MatrixParameter B =
      MatrixParameter.fixed(
          "B", Tables.rows(new double[] {5, 6}, new double[] {7, 8}), -99, 99, 0.5);

  public OrderFigure() {
    super("matrices-order", A, B);
  }

  @Override
  public View view(Parameters parameters) {
    Matrix ab = product(parameters, A, B);
    Matrix ba = product(parameters, B, A);
    return Group.of(
        "",
        Group.of("pair", beside("ab", ab, ba), beside("ba", ba, ab)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static Matrix product(Parameters parameters, MatrixParameter a, MatrixParameter b) {
    return MatMul.matmul(Tables.matrix(parameters.get(a)), Tables.matrix(parameters.get(b)));
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
    return new Marked(name, new MatrixView("act", Message.of("name." + name), rows));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    Matrix ab = product(parameters, A, B);
    Matrix ba = product(parameters, B, A);
    return List.of(
        Named.of("ab", Tables.math(ab)).at("ab"),
        Named.of("ba", Tables.math(ba)).at("ba"),
        Named.of("count", Num.whole(differing(ab, ba))));
  }

  @Override
  public Message announcement(Parameters parameters) {
    int differing = differing(product(parameters, A, B), product(parameters, B, A));
    return differing == 0 ? Message.of("same") : Message.of("differ").with("count", differing);
  }

  private static int differing(Matrix ab, Matrix ba) {
    int differing = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        differing += ab.get(i, j) == ba.get(i, j) ? 0 : 1;
      }
    }
    return differing;
  }
}
