package forwardpass.lessons.embeddings;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;

/** Which row of a matrix is nearest to another by distance. */
public final class NearestRow {
  private NearestRow() {}

  /** The row, of two or more, that ends nearest to row {@code i}; the first of those as near. */
  public static int to(Matrix rows, int i) {
    int best = i == 0 ? 1 : 0;
    for (int j = 0; j < rows.rows(); j++) {
      double gap = Vectors.distance(rows.row(i), rows.row(j));
      if (j != i && gap < Vectors.distance(rows.row(i), rows.row(best))) {
        best = j;
      }
    }
    return best;
  }
}
