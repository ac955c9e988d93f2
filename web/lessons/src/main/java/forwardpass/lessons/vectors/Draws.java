package forwardpass.lessons.vectors;

import forwardpass.engine.random.Rng;

/** Vectors drawn for exercises, with magnitudes that come out even. */
final class Draws {
  /** Three whole numbers and the whole root of the sum of their squares. */
  private static final int[][] EVEN_BOXES = {
    {1, 2, 2},
    {2, 3, 6},
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

  /** Three entries with signs, in any order, of whole magnitude. */
  static double[] evenBox(Rng rng) {
    return shuffled(EVEN_BOXES[rng.nextInt(EVEN_BOXES.length)], rng);
  }

  /** Two entries with signs, in any order, of whole magnitude. */
  static double[] evenTriangle(Rng rng) {
    return shuffled(EVEN_TRIANGLES[rng.nextInt(EVEN_TRIANGLES.length)], rng);
  }

  private static double[] shuffled(int[] entries, Rng rng) {
    int[] order = entries.clone();
    rng.shuffle(order);
    double[] out = new double[order.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = rng.nextInt(2) == 0 ? order[i] : -order[i];
    }
    return out;
  }

  /** A whole number from {@code low} to {@code high}. */
  static int whole(Rng rng, int low, int high) {
    return low + rng.nextInt(high - low + 1);
  }
}
