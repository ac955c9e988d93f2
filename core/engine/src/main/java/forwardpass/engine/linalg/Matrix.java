package forwardpass.engine.linalg;

import forwardpass.engine.format.Decimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A table of numbers with {@code rows} rows and {@code cols} columns, both at least 1. Never
 * changes.
 *
 * <p>The numbers lie in one array, row after row ("row-major"): entry (i, j) is at i·cols + j. Rows
 * and columns count from 0, as in code; a formula's a₁₁ is {@code get(0, 0)}.
 */
public final class Matrix {
  private final int rows;
  private final int cols;
  private final double[] data; // [rows, cols]

  private Matrix(int rows, int cols, double[] data) {
    this.rows = rows;
    this.cols = cols;
    this.data = data;
  }

  /** A matrix from its rows, which must be equally long. */
  public static Matrix of(double[]... rows) {
    if (rows.length == 0) {
      throw new IllegalArgumentException("a matrix needs at least one row");
    }
    checkRow(rows[0], 0);
    int cols = rows[0].length;
    double[] data = new double[checkedSize(rows.length, cols)];
    for (int i = 0; i < rows.length; i++) {
      checkRow(rows[i], i);
      if (rows[i].length != cols) {
        throw new IllegalArgumentException(
            "row 0 has " + cols + " numbers, row " + i + " has " + rows[i].length);
      }
      System.arraycopy(rows[i], 0, data, i * cols, cols);
    }
    return new Matrix(rows.length, cols, data);
  }

  /** A matrix from its numbers, row after row. */
  public static Matrix ofRowMajor(int rows, int cols, double... numbers) {
    if (numbers.length != checkedSize(rows, cols)) {
      throw new IllegalArgumentException(
          "a "
              + shape(rows, cols)
              + " matrix has "
              + rows * cols
              + " numbers, not "
              + numbers.length);
    }
    return new Matrix(rows, cols, numbers.clone());
  }

  public static Matrix zeros(int rows, int cols) {
    return new Matrix(rows, cols, new double[checkedSize(rows, cols)]);
  }

  /** The matrix I of shape (n, n) that changes nothing: Iv = v. */
  public static Matrix identity(int n) {
    double[] ones = new double[checkedSize(n, 1)];
    Arrays.fill(ones, 1);
    return diagonal(ones);
  }

  /** The square matrix with these numbers on its diagonal and zeros elsewhere. */
  public static Matrix diagonal(double... numbers) {
    int n = numbers.length;
    double[] data = new double[checkedSize(n, n)];
    for (int i = 0; i < n; i++) {
      data[i * n + i] = numbers[i];
    }
    return new Matrix(n, n, data);
  }

  /** Takes the array without copying it; for algorithms of this package that have just made it. */
  static Matrix wrap(int rows, int cols, double[] data) {
    return new Matrix(rows, cols, data);
  }

  public int rows() {
    return rows;
  }

  public int cols() {
    return cols;
  }

  public boolean isSquare() {
    return rows == cols;
  }

  /** The shape as it is written, for instance {@code (2, 3)}. */
  public String shape() {
    return shape(rows, cols);
  }

  public double get(int row, int col) {
    checkIndex("row", row, rows);
    checkIndex("column", col, cols);
    return data[row * cols + col];
  }

  /** A copy of one row, {@code [cols]}. */
  public double[] row(int row) {
    checkIndex("row", row, rows);
    return Arrays.copyOfRange(data, row * cols, (row + 1) * cols);
  }

  /** A copy of one column, {@code [rows]}. */
  public double[] column(int col) {
    checkIndex("column", col, cols);
    double[] column = new double[rows];
    for (int i = 0; i < rows; i++) {
      column[i] = data[i * cols + col];
    }
    return column;
  }

  /** A copy of all numbers, row after row. */
  public double[] toRowMajor() {
    return data.clone();
  }

  /** The array itself, for the loops of this package, which do not write to it. */
  double[] data() {
    return data;
  }

  /** Rows become columns: entry (i, j) of the result is entry (j, i) of this matrix. */
  public Matrix transpose() {
    double[] flipped = new double[data.length]; // [cols, rows]
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        flipped[j * rows + i] = data[i * cols + j];
      }
    }
    return new Matrix(cols, rows, flipped);
  }

  public Matrix plus(Matrix other) {
    checkSameShape("sum", other);
    double[] sum = new double[data.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = data[i] + other.data[i];
    }
    return new Matrix(rows, cols, sum);
  }

  public Matrix minus(Matrix other) {
    checkSameShape("difference", other);
    double[] difference = new double[data.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = data[i] - other.data[i];
    }
    return new Matrix(rows, cols, difference);
  }

  /** Every entry multiplied by {@code factor}. */
  public Matrix scaled(double factor) {
    double[] scaled = new double[data.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = data[i] * factor;
    }
    return new Matrix(rows, cols, scaled);
  }

  /** The largest absolute value of an entry. */
  public double maxAbs() {
    return Vectors.maxNorm(data);
  }

  /** √(Σ aᵢⱼ²): the length of the matrix taken as one long vector. Does not overflow on the way. */
  public double frobeniusNorm() {
    return Vectors.norm(data);
  }

  /** Refuses infinities and NaN, which no decomposition survives. */
  void checkFinite(String operation) {
    for (int i = 0; i < data.length; i++) {
      if (Double.isNaN(data[i]) || Double.isInfinite(data[i])) {
        String place = shape(i / cols, i % cols);
        throw new IllegalArgumentException(
            operation + ": the entry at " + place + " is " + Decimal.shortest(data[i]));
      }
    }
  }

  void checkSquare(String operation) {
    if (!isSquare()) {
      throw new IllegalArgumentException(
          operation
              + ": needs a square matrix, this one is "
              + shape()
              + ": "
              + rows
              + " ≠ "
              + cols);
    }
  }

  private void checkSameShape(String operation, Matrix other) {
    if (rows != other.rows || cols != other.cols) {
      throw new IllegalArgumentException(
          operation + ": left is " + shape() + ", right is " + other.shape());
    }
  }

  private static void checkRow(double @Nullable [] row, int i) {
    if (row == null) {
      throw new IllegalArgumentException("row " + i + " is null");
    }
  }

  private static void checkIndex(String name, int index, int size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(name + " " + index + " is not within 0 … " + (size - 1));
    }
  }

  static int checkedSize(int rows, int cols) {
    if (rows < 1 || cols < 1) {
      throw new IllegalArgumentException(
          "a matrix needs at least one row and one column, not " + shape(rows, cols));
    }
    if ((double) rows * cols > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "a " + shape(rows, cols) + " matrix has more numbers than an array can hold");
    }
    return rows * cols;
  }

  private static String shape(int rows, int cols) {
    return "(" + rows + ", " + cols + ")";
  }

  /** Same shape and the same numbers, bit for bit (so 0 and −0 differ). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Matrix matrix
        && rows == matrix.rows
        && cols == matrix.cols
        && Arrays.equals(data, matrix.data);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * rows + cols) + Arrays.hashCode(data);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < data.length; i++) {
      text.append(i == 0 ? "[" : i % cols == 0 ? "], [" : ", ").append(Decimal.shortest(data[i]));
    }
    return text.append("]]").toString();
  }
}
