package forwardpass.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LaneSumTest {

  /** Each power of two marks its lane; what is lost to rounding tells which lanes met when. */
  @Test
  void addsLanesThenTheTree() {
    float[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    float l0 = 1 + 9;
    float l1 = 2 + 10;
    float l2 = 3 + 11;
    assertEquals(((l0 + 5) + (l2 + 7)) + ((l1 + 6) + (4f + 8)), LaneSum.sum(x, 0, 11));
    float big = 1 << 24;
    // lanes 0 and 4 meet first, so the two halves of 1 are lost one by one
    assertEquals(big, LaneSum.sum(new float[] {big, 0, 0, 0, 1}, 0, 5));
    // lanes 2 and 6 meet before they reach lane 0: 1 + 1 is not lost
    assertEquals(big + 2, LaneSum.sum(new float[] {big, 0, 1, 0, 0, 0, 1}, 0, 7));
  }

  @Test
  void trailingZerosChangeNothing() {
    float[] x = {0.1f, 0.7f, -0.3f, 1e-8f, 5e7f, 0.2f, 0.9f, -4e7f, 0.6f, 0.3f};
    float[] longer = java.util.Arrays.copyOf(x, 23);
    assertEquals(LaneSum.sum(x, 0, 10), LaneSum.sum(longer, 0, 23));
  }

  @Test
  void squaresAreAddedInTheSameOrder() {
    float[] x = {0.1f, 0.7f, -0.3f, 1e-8f, 5e3f, 0.2f, 0.9f, -4e3f, 0.6f, 0.3f, 0.11f};
    float[] squares = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      squares[i] = x[i] * x[i];
    }
    assertEquals(LaneSum.sum(squares, 0, 11), LaneSum.sumOfSquares(x, 0, 11));
  }
}
