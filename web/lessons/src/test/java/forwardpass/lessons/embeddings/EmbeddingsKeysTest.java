package forwardpass.lessons.embeddings;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class EmbeddingsKeysTest extends ChapterKeys {
  EmbeddingsKeysTest() {
    super(new EmbeddingsChapter());
    second(
        "embeddings-exercise-shape",
        given ->
            new int[] {
              (int) given.number("batch"), (int) given.number("tokens"), (int) given.number("width")
            });
    second("embeddings-exercise-rows", EmbeddingsKeysTest::rows);
    second("embeddings-exercise-gradient", EmbeddingsKeysTest::gradient);
  }

  private static double[][] rows(PrintedGivens given) {
    double[] ids = given.vector("ids");
    double[][] e = given.matrix("E");
    return new double[][] {e[(int) ids[0]], e[(int) ids[1]], e[(int) ids[2]]};
  }

  /** How a loss that is linear in the three vectors grows when the row's numbers grow by 1. */
  private static double[] gradient(PrintedGivens given) {
    double[] row = new double[2];
    for (int j = 0; j < 2; j++) {
      row[j] = loss(given, j, 1) - loss(given, j, 0);
    }
    return row;
  }

  private static double loss(PrintedGivens given, int column, double row) {
    double[] ids = {given.number("twice"), given.number("once"), given.number("twice")};
    double loss = 0;
    String[] names = {"a", "b", "c"};
    for (int t = 0; t < 3; t++) {
      double fetched = ids[t] == given.number("twice") ? row : 0;
      loss += given.vector(names[t])[column] * fetched;
    }
    return loss;
  }
}
