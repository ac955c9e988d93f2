package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.Lu;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.MatrixAnswer;
import forwardpass.lessons.answer.RunAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.matrix.Tables;
import java.util.List;

/** Any matrix that takes one vector to another and presses the plane flat. */
public final class ExerciseBuild implements Exercise<List<List<Double>>> {
  @Override
  public Problem<List<List<Double>>> problem(Given given) {
    int t = given.integer(2, 2, 6);
    double[] v = given.show("v", t, t - 1);
    double[] w = given.vector("w", new double[] {5, 4}, 1, 9, 0);
    Matrix matrix = Matrix.of(new double[][] {{w[0], -w[0]}, {w[1], -w[1]}});
    return given
        .asks(
            new RunAnswer<>(new MatrixAnswer(2, 2, -1), rows -> run(rows, v)), Tables.rows(matrix))
        .hinted("p", v[0], 0)
        .hinted("q", v[1], 0)
        .result("matrix", Shown.matrix(matrix))
        .mistake("diagonal", Tables.rows(Matrix.diagonal(w[0] / v[0], w[1] / v[1])))
        .mistake("rows", Tables.rows(w, w))
        .mistake("columns", Tables.rows(Matrix.of(w, w).transpose()))
        .problem(3);
  }

  /** Where v goes, and the determinant. */
  private static List<Double> run(List<List<Double>> rows, double[] v) {
    Matrix built = Tables.matrix(rows);
    double[] image = MatMul.matvec(built, v);
    return Tables.list(image[0], image[1], Lu.of(built).determinant());
  }
}
