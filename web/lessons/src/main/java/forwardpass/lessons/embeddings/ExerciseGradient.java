package forwardpass.lessons.embeddings;

import forwardpass.engine.embedding.EmbeddingTable;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** The gradient of a row that a text fetches twice. */
final class ExerciseGradient implements Exercise {
  private static final int ROWS = 6;

  @Override
  public void ask(Given given) {
    int twice = given.integer("twice", 2, 0, ROWS - 1);
    int once = given.integer("once", 5, 0, ROWS - 1);
    double[] a = given.vector("a", new double[] {4, -6}, -9, 9, 0);
    double[] b = given.vector("b", new double[] {5, 1}, -9, 9, 0);
    double[] c = given.vector("c", new double[] {2, 8}, -9, 9, 0);
    given.redrawIf(twice == once || a[0] * a[1] * b[0] * b[1] * c[0] * c[1] == 0);
    Matrix upstream = Matrix.of(a, b, c);
    Matrix gradient =
        new EmbeddingTable(Matrix.zeros(ROWS, 2))
            .gradient(new int[] {twice, once, twice}, upstream);
    double[] row = gradient.row(twice);
    given.asksExactly(row);
    given.result("row", row);
    given.mistake("first", a);
    given.mistake("last", c);
    given.mistake("mean", row[0] / 2, row[1] / 2);
    given.mistake("all", row[0] + b[0], row[1] + b[1]);
    given.mistake("other", b);
  }
}
