package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.matrix.Tables;
import java.util.List;

/** A 2×2 matrix times a vector. */
public final class ExerciseMatvec implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    Matrix w = given.matrix("w", new double[][] {{2, 1}, {0, 3}}, -3, 5, 0);
    double[] v = given.vector("v", new double[] {4, 2}, -4, 6, 0);
    double[] result = MatMul.matvec(w, v);
    return given
        .asks(new VectorAnswer(2, -1), Tables.list(result))
        .hinted("row", Shown.typed(w.row(0)))
        .result("second-row", Shown.typed(w.row(1)))
        .result("first", result[0], 0)
        .result("second", result[1], 0)
        .mistake("columns", Tables.list(MatMul.matvec(w.transpose(), v)))
        .mistake("diagonal", Tables.list(w.get(0, 0) * v[0], w.get(1, 1) * v[1]))
        .mistake("sums", Tables.list(w.get(0, 0) + w.get(0, 1), w.get(1, 0) + w.get(1, 1)))
        .mistake("swapped", Tables.list(result[1], result[0]))
        .problem(2);
  }
}
