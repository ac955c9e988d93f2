package forwardpass.lessons.embeddings;

import forwardpass.engine.embedding.EmbeddingTable;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** The rows that three ids fetch, one of the ids twice. */
final class ExerciseRows implements Exercise {
  @Override
  public void ask(Given given) {
    Matrix e = given.matrix("E", new double[][] {{2, 7}, {5, 1}, {8, 3}, {4, 6}}, 0, 9, 0);
    int first = given.integer(3, 2, 3);
    int second = given.integer(1, 1, 2);
    given.redrawIf(first == second);
    for (int i = 0; i < e.rows(); i++) {
      for (int j = 0; j < i; j++) {
        given.redrawIf(e.get(i, 0) == e.get(j, 0)); // a row could be taken for another
      }
    }
    given.show("ids", first, second, first);
    EmbeddingTable table = new EmbeddingTable(e);
    Matrix rows = table.lookup(first, second, first);
    given.asksExactly(rows);
    given.result("X", rows);
    given.mistake("from-one", table.lookup(first - 1, second - 1, first - 1));
    given.mistake("in-order", table.lookup(second, first, first));
    given.mistake("beginning", table.lookup(0, 1, 2));
  }
}
