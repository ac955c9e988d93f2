package forwardpass.engine.probability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JointCountsTest {
  private static final double[][] COUNTS = {{30, 10, 20}, {8, 24, 8}};

  @Test
  void dividesByTheTableOrByTheRow() {
    assertEquals(0.3, JointCounts.joint(COUNTS, 0, 0), 1e-15);
    assertEquals(0.6, JointCounts.marginal(COUNTS, 0), 1e-15);
    assertEquals(0.5, JointCounts.conditional(COUNTS, 0, 0), 1e-15);
    assertEquals(0.6, JointCounts.conditional(COUNTS, 1, 1), 1e-15);
  }

  @Test
  void jointIsMarginalTimesConditionalBothWaysRound() {
    double[][] turned = JointCounts.transposed(COUNTS);
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 3; j++) {
        double joint = JointCounts.joint(COUNTS, i, j);
        double forward = JointCounts.marginal(COUNTS, i) * JointCounts.conditional(COUNTS, i, j);
        double back = JointCounts.marginal(turned, j) * JointCounts.conditional(turned, j, i);
        assertEquals(joint, forward, 1e-15);
        assertEquals(joint, back, 1e-15);
      }
    }
  }

  @Test
  void conditionalsOfOneRowAreADistribution() {
    double[] row = new double[3];
    for (int j = 0; j < 3; j++) {
      row[j] = JointCounts.conditional(COUNTS, 1, j);
    }
    assertTrue(Distribution.isValid(row));
  }

  @Test
  void transposesARectangle() {
    assertArrayEquals(new double[][] {{30, 8}, {10, 24}, {20, 8}}, JointCounts.transposed(COUNTS));
  }

  @Test
  void refusesWhatWasNeverSeen() {
    double[][] counts = {{0, 0}, {1, 2}};
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> JointCounts.conditional(counts, 0, 1));
    assertEquals(
        "row 0 was never seen: its counts sum to 0, and nothing can be divided by it",
        refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> JointCounts.joint(new double[2][2], 0, 0));
    assertThrows(IllegalArgumentException.class, () -> JointCounts.total(new double[] {3, -1}));
  }

  @Test
  void refusesCellsThatAreNotThere() {
    assertThrows(IllegalArgumentException.class, () -> JointCounts.joint(COUNTS, 2, 0));
    assertThrows(IllegalArgumentException.class, () -> JointCounts.conditional(COUNTS, 0, -1));
    assertThrows(
        IllegalArgumentException.class,
        () -> JointCounts.marginal(new double[][] {{1, 2}, null}, 0));
    assertThrows(
        IllegalArgumentException.class, () -> JointCounts.transposed(new double[][] {{1, 2}, {3}}));
    assertThrows(
        IllegalArgumentException.class,
        () -> JointCounts.total(new double[] {Double.POSITIVE_INFINITY}));
    assertThrows(IllegalArgumentException.class, () -> Frequencies.shares(new int[] {3, -1}));
  }
}
