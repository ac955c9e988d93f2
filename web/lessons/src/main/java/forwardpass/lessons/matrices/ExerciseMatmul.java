package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.matrix.Tables;

/** AB and, below it, BA. */
public final class ExerciseMatmul implements Exercise {
  @Override
  public void ask(Given given) {
    Matrix a = given.matrix("a", new double[][] {{1, 2}, {3, 4}}, -3, 5, 0);
    Matrix b = given.matrix("b", new double[][] {{5, 6}, {7, 8}}, -3, 5, 0);
    Matrix ab = MatMul.matmul(a, b);
    Matrix ba = MatMul.matmul(b, a);
    Matrix entries = Tables.entryByEntry(a, b);
    given.asksExactly(Tables.stacked(ab, ba)).hints(3);
    given.hinted("row", a.row(0));
    given.hinted("column", b.column(0));
    given.result("first", ab.get(0, 0));
    given.result("ab", ab);
    given.result("ba", ba);
    given.mistake("entries", Tables.stacked(entries, entries));
    given.mistake("order", Tables.stacked(ba, ab));
    given.mistake("same", Tables.stacked(ab, ab));
    given.mistake(
        "rows", Tables.stacked(MatMul.matmul(a, b.transpose()), MatMul.matmul(b, a.transpose())));
  }
}
