package forwardpass.lessons.exercise;

/** Vectors whose magnitudes are whole numbers. */
final class WholeMagnitudes {
  /** Edges of boxes whose diagonal is whole. The printed one stands first. */
  private static final int[][] TRIPLES = {
    {6, 2, 3},
    {1, 2, 2},
    {1, 4, 8},
    {4, 4, 7},
    {2, 6, 9},
    {6, 6, 7},
    {3, 4, 12},
    {2, 5, 14},
    {2, 10, 11},
    {1, 12, 12},
    {8, 9, 12},
    {1, 6, 18},
    {6, 6, 17},
    {6, 10, 15}
  };

  /** Legs of right triangles whose third side is whole. The printed ones stand first. */
  private static final int[][] PAIRS = {
    {3, 4}, {6, 8}, {5, 12}, {8, 15}, {9, 12}, {12, 16}, {7, 24}, {20, 21}
  };

  private WholeMagnitudes() {}

  /** Three entries with signs; [6, 2, 3] for the printed problem. */
  static double[] triple(Draws given) {
    return oneOf(TRIPLES, given);
  }

  /** Two entries with signs; [3, 4] for the printed problem. */
  static double[] pair(Draws given) {
    return oneOf(PAIRS, given);
  }

  private static double[] oneOf(int[][] rows, Draws given) {
    int[] row = rows[given.integer(0, 0, rows.length - 1)];
    int start = given.integer(0, 0, row.length - 1);
    double[] out = new double[row.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = given.choice(1, -1) * row[(start + i) % row.length];
    }
    return out;
  }
}
