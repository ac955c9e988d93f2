package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.MatrixAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.matrix.Tables;
import java.util.List;

/** AB and, below it, BA. */
public final class ExerciseMatmul implements Exercise<List<List<Double>>> {
  @Override
  public Problem<List<List<Double>>> problem(Given given) {
    Matrix a = given.matrix("a", new double[][] {{1, 2}, {3, 4}}, -3, 5, 0);
    Matrix b = given.matrix("b", new double[][] {{5, 6}, {7, 8}}, -3, 5, 0);
    Matrix ab = MatMul.matmul(a, b);
    Matrix ba = MatMul.matmul(b, a);
    Matrix entries = Tables.entryByEntry(a, b);
    return given
        .asks(new MatrixAnswer(4, 2, -1), Tables.stacked(ab, ba))
        .hinted("row", Shown.typed(a.row(0)))
        .hinted("column", Shown.typed(b.column(0)))
        .result("first", ab.get(0, 0), 0)
        .result("ab", Shown.matrix(ab))
        .result("ba", Shown.matrix(ba))
        .mistake("entries", Tables.stacked(entries, entries))
        .mistake("order", Tables.stacked(ba, ab))
        .mistake("same", Tables.stacked(ab, ab))
        .mistake(
            "rows",
            Tables.stacked(MatMul.matmul(a, b.transpose()), MatMul.matmul(b, a.transpose())))
        .problem(3);
  }
}
