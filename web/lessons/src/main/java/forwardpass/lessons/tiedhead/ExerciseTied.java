package forwardpass.lessons.tiedhead;

import forwardpass.engine.embedding.EmbeddingTable;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** Logits from the table itself, used as the head. */
final class ExerciseTied implements Exercise {
  @Override
  public void ask(Given given) {
    Matrix e = given.matrix("E", new double[][] {{2, 1}, {0, 3}, {-1, 4}}, -4, 4, 0);
    double[] h = given.vector("h", new double[] {3, 2}, -4, 4, 0);
    EmbeddingTable table = new EmbeddingTable(e);
    double[] logits = table.logits(h);
    Matrix reshaped = Matrix.ofRowMajor(2, 3, e.toRowMajor()); // and not transposed
    double[][] wrong = {
      MatMul.matmul(Matrix.of(h), reshaped).row(0),
      table.logits(new double[] {h[1], h[0]}),
      table.logits(new double[] {1, 1})
    };
    given.redrawIf(h[0] == h[1]);
    for (double[] other : wrong) {
      given.redrawIf(Vectors.distance(logits, other) == 0);
    }
    given.asksExactly(logits);
    given.result("logits", logits);
    given.mistake("reshaped", wrong[0]);
    given.mistake("swapped", wrong[1]);
    given.mistake("summed", wrong[2]);
  }
}
