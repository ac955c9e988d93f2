package forwardpass.lessons.chainrule;

import forwardpass.engine.probability.JointCounts;

/** The counts, and the cell that is looked at. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record Cell(double[][] counts, int row, int column) {
  double inRow() {
    return JointCounts.total(counts[row]);
  }

  double inColumn() {
    return JointCounts.total(JointCounts.transposed(counts)[column]);
  }

  double inAll() {
    return JointCounts.total(counts);
  }

  double count() {
    return counts[row][column];
  }

  /** The column's share of the row. */
  double forward() {
    return JointCounts.conditional(counts, row, column);
  }

  /** The row's share of the column. */
  double back() {
    return JointCounts.conditional(JointCounts.transposed(counts), column, row);
  }
}
