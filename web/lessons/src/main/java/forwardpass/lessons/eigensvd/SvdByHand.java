package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.matrix.WholeStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** The SVD of a 2×2 matrix, from AᵀA to the best matrix of rank 1. */
public final class SvdByHand implements Worked {
  private static final MatrixParameter A =
      MatrixParameter.fixed("A", Tables.rows(new double[] {3, 0}, new double[] {4, 5}), -9, 9, 0.5);

  @Override
  public String id() {
    return "matrices-svd-steps";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(A);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(A));
    Svd svd = Svd.of(a);
    List<WorkedStep.Row> squares = new ArrayList<>();
    List<WorkedStep.Row> roots = new ArrayList<>();
    for (double s : svd.s()) {
      int i = squares.size();
      Num square = Num.upTo(s * s, 3);
      Message root = line("roots", i).with("sign", Maths.equal(s * s, 3)).with("square", square);
      squares.add(number(i, line("eigen", i), s * s));
      roots.add(number(i, root, s));
    }
    return List.of(
        WholeStep.of("gram", MatMul.matmul(a.transpose(), a)),
        WorkedStep.of("eigen", squares),
        WorkedStep.of("roots", roots),
        WorkedStep.of("right", columns("right", svd.v())),
        WorkedStep.of("left", columns("left", svd.u())),
        WholeStep.of("layer", svd.layer(0)),
        WorkedStep.of("error", number(0, Message.of("error.numbers"), svd.approximationError(1))));
  }

  private static Message line(String step, int i) {
    return Message.of(step + ".numbers").with("i", Num.whole(i + 1));
  }

  private static WorkedStep.Row number(int i, Message numbers, double value) {
    return Rows.shown(Integer.toString(i), numbers, Num.fixed(value, 3))
        .asking(new NumberAnswer(3), value);
  }

  private static List<WorkedStep.Row> columns(String step, Matrix columns) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < columns.cols(); i++) {
      double[] column = columns.column(i);
      rows.add(
          Rows.shown(
              Integer.toString(i), line(step, i), Maths.equal(3, column), Tables.math(column)));
    }
    return rows;
  }

  @Override
  public Message announcement(Parameters parameters) {
    Svd svd = Svd.of(Tables.matrix(parameters.get(A)));
    return Message.of("announce").with("s", Tables.math(svd.s()));
  }
}
