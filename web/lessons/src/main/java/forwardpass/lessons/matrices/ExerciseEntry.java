package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** One entry of a product, without the others. */
public final class ExerciseEntry implements Exercise {
  @Override
  public void ask(Given given) {
    Matrix a = given.matrix("a", new double[][] {{1, 2}, {3, 1}, {4, -1}}, -3, 4, 0);
    Matrix b = given.matrix("b", new double[][] {{2, 5, 0}, {4, 1, 3}}, -3, 5, 0);
    int col = given.integer(0, 0, 2);
    int row = (col + given.choice(1, 2)) % 3; // never on the diagonal, where the two can't be mixed
    int third = 3 - row - col;
    given.show("row", row + 1);
    given.show("col", col + 1);
    Matrix product = MatMul.matmul(a, b);
    double entry = product.get(row, col);
    given.asksExactly("entry", entry);
    given.hinted("of-a", a.row(row));
    given.hinted("of-b", b.column(col));
    given.mistake("row-col", product.get(col, row));
    given.mistake("short", a.get(row, 0) * b.get(0, col));
    given.mistake("same-row", product.get(row, third));
    given.mistake("same-column", product.get(third, col));
  }
}
