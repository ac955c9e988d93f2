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
    return counts[row][column] / seen("the table", total(counts));
  }

  /** P(row): the whole row's part of everything that was counted. */
  public static double marginal(double[][] counts, int row) {
    return total(counts[row]) / seen("the table", total(counts));
  }

  /**
   * P(column | row): the cell's part of its own row. It is {@link #joint} over {@link #marginal};
   * what was counted in all cancels.
   *
   * @throws IllegalArgumentException if the row was never seen
   */
  public static double conditional(double[][] counts, int row, int column) {
    return counts[row][column] / seen("row " + row, total(counts[row]));
  }

  /** The same table with rows and columns exchanged: for P(row | column). */
  public static double[][] transposed(double[][] counts) {
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
    for (double[] row : counts) {
      total += total(row);
    }
    return total;
  }

  /** The sum of a row. */
  public static double total(double[] row) {
    double total = 0;
    for (double count : row) {
      if (!(count >= 0)) {
        throw new IllegalArgumentException(Decimal.shortest(count) + " is no count");
      }
      total += count;
    }
    return total;
  }

  private static double seen(String what, double total) {
    if (total == 0) {
      throw new IllegalArgumentException(
          what + " was never seen: its counts sum to 0, and nothing can be divided by it");
    }
    return total;
  }
}
