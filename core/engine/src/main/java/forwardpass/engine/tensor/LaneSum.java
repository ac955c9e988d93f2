package forwardpass.engine.tensor;

/**
 * The one order in which the numbers of a row are added up. Addition of floats is not associative,
 * so the order is part of the result.
 *
 * <p>Eight lanes start at +0; lane l adds up x[l], x[l + 8], x[l + 16], … in that order; a row
 * whose length is no multiple of eight leaves its last lanes one number short. Then the tree:
 * {@code ((l0+l4) + (l2+l6)) + ((l1+l5) + (l3+l7))}, which is what adding two four-number
 * registers, then the upper half of the sum to its lower, then the two left over comes to.
 * Appending zeros to a row therefore never changes its sum.
 */
public final class LaneSum {
  private LaneSum() {}

  /** The sum of x[at … at + n − 1]. */
  public static float sum(float[] x, int at, int n) {
    float l0 = 0, l1 = 0, l2 = 0, l3 = 0, l4 = 0, l5 = 0, l6 = 0, l7 = 0;
    int i = at;
    for (int end = at + (n & ~7); i < end; i += 8) {
      l0 += x[i];
      l1 += x[i + 1];
      l2 += x[i + 2];
      l3 += x[i + 3];
      l4 += x[i + 4];
      l5 += x[i + 5];
      l6 += x[i + 6];
      l7 += x[i + 7];
    }
    int rest = n & 7;
    l0 += rest > 0 ? x[i] : 0;
    l1 += rest > 1 ? x[i + 1] : 0;
    l2 += rest > 2 ? x[i + 2] : 0;
    l3 += rest > 3 ? x[i + 3] : 0;
    l4 += rest > 4 ? x[i + 4] : 0;
    l5 += rest > 5 ? x[i + 5] : 0;
    l6 += rest > 6 ? x[i + 6] : 0;
    return tree(l0, l1, l2, l3, l4, l5, l6, l7);
  }

  /** The sum of the squares x[i] · x[i], each rounded before it is added. */
  public static float sumOfSquares(float[] x, int at, int n) {
    float[] lanes = new float[8];
    for (int i = 0; i < n; i++) {
      lanes[i & 7] += x[at + i] * x[at + i];
    }
    return tree(lanes[0], lanes[1], lanes[2], lanes[3], lanes[4], lanes[5], lanes[6], lanes[7]);
  }

  private static float tree(
      float l0, float l1, float l2, float l3, float l4, float l5, float l6, float l7) {
    return ((l0 + l4) + (l2 + l6)) + ((l1 + l5) + (l3 + l7));
  }
}
