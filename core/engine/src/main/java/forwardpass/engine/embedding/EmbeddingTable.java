package forwardpass.engine.embedding;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;

/**
 * A table with one row of numbers for each token that a model knows.
 *
 * @param rows E of shape (V, D): V tokens, D numbers each
 */
public record EmbeddingTable(Matrix rows) {

  /**
   * Copies a row for each id: [T] → (T, D).
   *
   * @throws IllegalArgumentException if there is no id, or one that has no row
   */
  public Matrix lookup(int... ids) {
    double[][] vectors = new double[requireSome(ids)][];
    for (int t = 0; t < ids.length; t++) {
      requireId(ids[t]);
      vectors[t] = rows.row(ids[t]);
    }
    return Matrix.of(vectors);
  }

  /** The ids as rows of zeros with a single 1, at the id: [T] → (T, V). */
  public Matrix oneHot(int... ids) {
    double[][] ones = new double[requireSome(ids)][rows.rows()];
    for (int t = 0; t < ids.length; t++) {
      requireId(ids[t]);
      ones[t][ids[t]] = 1;
    }
    return Matrix.of(ones);
  }

  /** The same rows as {@link #lookup}, by a product: (T, V) @ (V, D) → (T, D). */
  public Matrix product(int... ids) {
    return MatMul.matmul(oneHot(ids), rows);
  }

  /**
   * The slope of the loss at each row of the table, from its slopes at the rows that were fetched.
   * A token that stands in several places adds them up; one that stands nowhere has 0.
   *
   * @param ids what was looked up, [T]
   * @param upstream the gradient at what came out, (T, D)
   * @return the gradient at the table, (V, D)
   */
  public Matrix gradient(int[] ids, Matrix upstream) {
    requireShape(ids, upstream);
    double[][] sums = new double[rows.rows()][rows.cols()];
    for (int t = 0; t < ids.length; t++) {
      requireId(ids[t]);
      for (int j = 0; j < rows.cols(); j++) {
        sums[ids[t]][j] += upstream.get(t, j);
      }
    }
    return Matrix.of(sums);
  }

  /**
   * The table used a second time, as the head (weight tying): the dot product of each row with the
   * model's last vector, which is h Eᵀ. Source: O. Press, L. Wolf, Using the Output Embedding to
   * Improve Language Models, 2017 (arXiv:1608.05859), section 3.
   *
   * @param hidden h, [D]
   * @return a logit for each token, [V]
   */
  public double[] logits(double[] hidden) {
    return MatMul.matvec(rows, hidden);
  }

  private void requireShape(int[] ids, Matrix upstream) {
    if (upstream.rows() != ids.length || upstream.cols() != rows.cols()) {
      throw new IllegalArgumentException(
          "embedding: "
              + ids.length
              + " ids into "
              + rows.shape()
              + " give ("
              + ids.length
              + ", "
              + rows.cols()
              + "), the gradient is "
              + upstream.shape());
    }
  }

  private static int requireSome(int[] ids) {
    if (ids.length == 0) {
      throw new IllegalArgumentException("embedding: no ids");
    }
    return ids.length;
  }

  private void requireId(int id) {
    if (id < 0 || id >= rows.rows()) {
      throw new IllegalArgumentException(
          "embedding: id " + id + " is not within 0 … " + (rows.rows() - 1));
    }
  }
}
