package forwardpass.lessons.vectors;

import forwardpass.lessons.exercise.Given;

/** Vectors for exercises, with magnitudes that come out even. The printed one stands first. */
final class Draws {
  /** Three whole numbers and the whole root of the sum of their squares. */
  private static final int[][] EVEN_BOXES = {
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

  /** The legs of right triangles with whole sides. */
  private static final int[][] EVEN_TRIANGLES = {
    {3, 4}, {6, 8}, {5, 12}, {8, 15}, {9, 12}, {12, 16}, {7, 24}, {20, 21}
  };

  private Draws() {}

  /** Three entries with signs, of whole magnitude. */
  static double[] evenBox(Given given) {
    return oneOf(EVEN_BOXES, given);
  }

  /** Two entries with signs, of whole magnitude. */
  static double[] evenTriangle(Given given) {
    return oneOf(EVEN_TRIANGLES, given);
  }

  private static double[] oneOf(int[][] rows, Given given) {
    int[] row = rows[given.integer(0, 0, rows.length - 1)];
    int start = given.integer(0, 0, row.length - 1);
    double[] out = new double[row.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = given.choice(1, -1) * row[(start + i) % row.length];
    }
    return out;
  }
}
