package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** The SVD of a 2×2 matrix, from AᵀA to the best matrix of rank 1. */
public final class SvdByHand implements Worked {
  private static final int DECIMALS = 3;
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
    double[] s = svd.s();
    Matrix gram = MatMul.matmul(a.transpose(), a);
    return List.of(
        ProductSteps.whole("gram", gram),
        WorkedStep.of("eigen", squares(s)),
        WorkedStep.of("roots", roots(s)),
        WorkedStep.of("right", vectors("v", svd.v())),
        WorkedStep.of("left", vectors("u", svd.u())),
        ProductSteps.whole("layer", svd.layer(0)),
        WorkedStep.of("error", error(svd)));
  }

  private static List<WorkedStep.Row> squares(double[] s) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < s.length; i++) {
      rows.add(number(i, named("\u03bb", i), s[i] * s[i]));
    }
    return rows;
  }

  private static List<WorkedStep.Row> roots(double[] s) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < s.length; i++) {
      double square = s[i] * s[i];
      Node root = Maths.sqrt(Maths.number(Num.upTo(square, DECIMALS)));
      Node sign = Maths.equal(square, DECIMALS);
      rows.add(number(i, Maths.row(named("s", i), sign, root), s[i]));
    }
    return rows;
  }

  private static Element named(String letter, int i) {
    return Maths.sub(Maths.name(letter), Element.of("mn", "", new Text(Integer.toString(i + 1))));
  }

  private static WorkedStep.Row number(int i, Node numbers, double value) {
    return new WorkedStep.Row(
        Integer.toString(i),
        new Leaf(Maths.math(numbers, Maths.equal(value, DECIMALS))),
        new Live(Maths.math(Maths.number(Num.fixed(value, DECIMALS)))),
        new Ask<>(new NumberAnswer(DECIMALS), value));
  }

  private static List<WorkedStep.Row> vectors(String letter, Matrix columns) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < columns.cols(); i++) {
      rows.add(
          new WorkedStep.Row(
              Integer.toString(i),
              new Leaf(Maths.math(named(letter, i), Maths.equal(DECIMALS, columns.column(i)))),
              new Live(Tables.math(columns.column(i)))));
    }
    return rows;
  }

  private static WorkedStep.Row error(Svd svd) {
    return number(0, Maths.row(named("s", 1)), svd.approximationError(1));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Svd svd = Svd.of(Tables.matrix(parameters.get(A)));
    return Message.of("announce").with("s", Tables.math(svd.s()));
  }
}
