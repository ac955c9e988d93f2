package forwardpass.lessons.embeddings;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import java.util.ArrayList;
import java.util.List;

/** The whole table of the book's model, and which of its rows point the same way. For workers. */
public final class TokenNeighbours {
  private final double[][] rows; // [V, D]

  private TokenNeighbours(double[][] rows) {
    this.rows = rows;
  }

  /** Of a model's token embeddings, looked up as the model looks them up. */
  public static TokenNeighbours of(BookModel model) {
    int words = model.shipped().config().vocabSize();
    int width = model.shipped().config().dModel();
    int[] ids = new int[words];
    for (int id = 0; id < words; id++) {
      ids[id] = id;
    }
    double[][] rows = new double[words][width];
    Scope scope = model.backend().scope();
    try {
      float[] values =
          model
              .backend()
              .read(
                  model
                      .gpt()
                      .weights()
                      .embedding()
                      .embed(model.backend(), ids, Shape.of(words))); // [V, D]
      for (int k = 0; k < values.length; k++) {
        rows[k / width][k % width] = values[k];
      }
    } finally {
      scope.close();
    }
    return new TokenNeighbours(rows);
  }

  /** The row of a token, [D]. */
  public double[] row(int id) {
    return rows[id].clone();
  }

  /** The cosine of one token's row with every token's, [V]. */
  public double[] cosines(int id) {
    double[] cosines = new double[rows.length];
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = Vectors.cosine(rows[id], rows[i]);
    }
    return cosines;
  }

  /** The tokens nearest to one by angle, itself left out, nearest first. */
  public List<Integer> nearest(int id, int count) {
    double[] cosines = cosines(id);
    cosines[id] = Double.NEGATIVE_INFINITY;
    List<Integer> nearest = new ArrayList<>();
    for (int one : Best.of(cosines, count)) {
      nearest.add(one);
    }
    return nearest;
  }
}
