package forwardpass.engine.probability;

import forwardpass.engine.format.Decimal;

/**
 * Probabilities out of a table of counts. Each row stands for what came first, each column for what
 * came next; a cell says how often the two came together, [rows, columns].
 */
public final class JointCounts {
  private JointCounts() {}

  /** P(row and column): the cell's part of everything that was counted. */
  public static double joint(double[][] counts, int row, int column) {
    checkCell(counts, row, column);
    return counts[row][column] / seen("the table", total(counts));
  }

  /** P(row): the whole row's part of everything that was counted. */
  public static double marginal(double[][] counts, int row) {
    checkRow(counts, row);
    return total(counts[row]) / seen("the table", total(counts));
  }

  /**
   * P(column | row): the cell's part of its own row. It is {@link #joint} over {@link #marginal};
   * what was counted in all cancels.
   *
   * @throws IllegalArgumentException if the row was never seen
   */
  public static double conditional(double[][] counts, int row, int column) {
    checkCell(counts, row, column);
    return counts[row][column] / seen("row " + row, total(counts[row]));
  }

  /** The same table with rows and columns exchanged: for P(row | column). */
  public static double[][] transposed(double[][] counts) {
    checkRow(counts, 0);
    for (int i = 0; i < counts.length; i++) {
      checkCell(counts, i, counts[0].length - 1);
      checkCell(counts, 0, counts[i].length - 1); // all rows are equally long
    }
    double[][] turned = new double[counts[0].length][counts.length];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = counts[i][j];
      }
    }
    return turned;
  }

  public static double total(double[][] counts) {
    double total = 0;
    for (int row = 0; row < counts.length; row++) {
      checkRow(counts, row);
      total += total(counts[row]);
    }
    return total;
  }

  /** The sum of a row. */
  public static double total(double[] row) {
    double total = 0;
    for (double count : row) {
      if (!(count >= 0 && count <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException(Decimal.shortest(count) + " is no count");
      }
      total += count;
    }
    return total;
  }

  private static void checkRow(double[][] counts, int row) {
    if (row < 0 || row >= counts.length) {
      throw new IllegalArgumentException(
          "row " + row + " of a table of " + counts.length + " rows");
    }
    if (counts[row] == null) {
      throw new IllegalArgumentException("row " + row + " is null");
    }
  }

  private static void checkCell(double[][] counts, int row, int column) {
    checkRow(counts, row);
    if (column < 0 || column >= counts[row].length) {
      throw new IllegalArgumentException(
          "column " + column + " of row " + row + ", which has " + counts[row].length);
    }
  }

  private static double seen(String what, double total) {
    if (total == 0) {
      throw new IllegalArgumentException(
          what + " was never seen: its counts sum to 0, and nothing can be divided by it");
    }
    return total;
  }
}
