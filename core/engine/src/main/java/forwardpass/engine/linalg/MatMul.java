package forwardpass.engine.linalg;

import java.util.ArrayList;
import java.util.List;

/**
 * The matrix product: (m, k) @ (k, n) → (m, n). Entry (i, j) is the dot product of row i of the
 * left matrix with column j of the right one; the inner sizes k must agree, and cancel.
 */
public final class MatMul {
  private MatMul() {}

  /**
   * One entry of a product, opened to its sum.
   *
   * @param left the row of the left matrix, k numbers
   * @param right the column of the right matrix, k numbers
   * @param terms left[p] · right[p] for each p
   * @param sum their sum, added from the first to the last
   */
  public record Entry(List<Double> left, List<Double> right, List<Double> terms, double sum) {}

  /** The product, of shape (left.rows, right.cols). */
  public static Matrix matmul(Matrix left, Matrix right) {
    checkInnerSizes("matmul", left, right);
    int m = left.rows();
    int k = left.cols();
    int n = right.cols();
    double[] a = left.data(); // [m, k]
    double[] b = right.data(); // [k, n]
    double[] product = new double[Matrix.checkedSize(m, n)]; // [m, n]
    for (int i = 0; i < m; i++) {
      for (int p = 0; p < k; p++) {
        double aip = a[i * k + p];
        for (int j = 0; j < n; j++) {
          product[i * n + j] += aip * b[p * n + j];
        }
      }
    }
    return Matrix.wrap(m, n, product);
  }

  /** Entry (row, col) of the product, with the terms that it is the sum of. */
  public static Entry entry(Matrix left, Matrix right, int row, int col) {
    checkInnerSizes("matmul", left, right);
    double[] a = left.row(row);
    double[] b = right.column(col);
    List<Double> terms = new ArrayList<>();
    double sum = 0;
    for (int p = 0; p < a.length; p++) {
      terms.add(a[p] * b[p]);
      sum += a[p] * b[p];
    }
    return new Entry(listOf(a), listOf(b), List.copyOf(terms), sum);
  }

  /** Matrix times vector, Wv: a list of dot products, one for each row of W. */
  public static double[] matvec(Matrix matrix, double[] vector) {
    int n = matrix.cols();
    if (vector.length != n) {
      throw new IllegalArgumentException(
          "matvec: matrix is "
              + matrix.shape()
              + ", vector has "
              + vector.length
              + " numbers: "
              + n
              + " ≠ "
              + vector.length);
    }
    double[] w = matrix.data(); // [m, n]
    double[] result = new double[matrix.rows()];
    for (int i = 0; i < result.length; i++) {
      for (int j = 0; j < n; j++) {
        result[i] += w[i * n + j] * vector[j];
      }
    }
    return result;
  }

  /**
   * Products page by page: (b, m, k) @ (b, k, n) → (b, m, n), as inside attention, where each head
   * has a page. A batch of one page is used for every page of the other.
   */
  public static List<Matrix> batched(List<Matrix> left, List<Matrix> right) {
    checkPages("left", left);
    checkPages("right", right);
    if (left.size() != right.size() && left.size() != 1 && right.size() != 1) {
      throw new IllegalArgumentException(
          "batched matmul: left is "
              + shape(left)
              + ", right is "
              + shape(right)
              + ": "
              + left.size()
              + " ≠ "
              + right.size());
    }
    int pages = Math.max(left.size(), right.size());
    List<Matrix> product = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      Matrix a = left.get(left.size() == 1 ? 0 : page);
      Matrix b = right.get(right.size() == 1 ? 0 : page);
      if (a.cols() != b.rows()) {
        throw new IllegalArgumentException(
            mismatch("batched matmul", shape(left), shape(right), a.cols(), b.rows()));
      }
      product.add(matmul(a, b));
    }
    return List.copyOf(product);
  }

  private static void checkInnerSizes(String operation, Matrix left, Matrix right) {
    if (left.cols() != right.rows()) {
      throw new IllegalArgumentException(
          mismatch(operation, left.shape(), right.shape(), left.cols(), right.rows()));
    }
  }

  private static String mismatch(String operation, String left, String right, int k, int other) {
    return operation + ": left is " + left + ", right is " + right + ": " + k + " ≠ " + other;
  }

  private static void checkPages(String side, List<Matrix> pages) {
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("batched matmul: " + side + " has no pages");
    }
    for (int page = 1; page < pages.size(); page++) {
      if (!pages.get(page).shape().equals(pages.get(0).shape())) {
        throw new IllegalArgumentException(
            "batched matmul: "
                + side
                + " page 0 is "
                + pages.get(0).shape()
                + ", page "
                + page
                + " is "
                + pages.get(page).shape());
      }
    }
  }

  private static String shape(List<Matrix> pages) {
    Matrix first = pages.get(0);
    return "(" + pages.size() + ", " + first.rows() + ", " + first.cols() + ")";
  }

  private static List<Double> listOf(double[] numbers) {
    List<Double> list = new ArrayList<>();
    for (double x : numbers) {
      list.add(x);
    }
    return List.copyOf(list);
  }
}
