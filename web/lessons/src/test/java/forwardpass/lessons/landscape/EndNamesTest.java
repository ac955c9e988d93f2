package forwardpass.lessons.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EndNamesTest {
  private static final double[] NONE = {};

  private static double[] spread(double... ends) {
    return EndNames.spread(ends, 20, 0, 200);
  }

  @Test
  void namesThatAreFarApartStandWhereTheirCurvesEnd() {
    assertArrayEquals(new double[] {150, 30, 80}, spread(150, 30, 80));
  }

  /** By hand: the mean stays where it was, 100, and each is 20 from the next. */
  @Test
  void namesThatWouldMeetSpreadEvenlyAroundWhereTheyEnd() {
    assertArrayEquals(new double[] {90, 110}, spread(100, 100), 1e-12);
    assertArrayEquals(new double[] {80, 100, 120}, spread(100, 100, 100), 1e-12);
  }

  @Test
  void namesStayWithinTheFrame() {
    assertArrayEquals(new double[] {140, 160, 180, 200}, spread(199, 199, 199, 199), 1e-12);
    assertArrayEquals(new double[] {0, 20}, spread(-50, 3), 1e-12);
  }

  @Test
  void nobodyNeedsNoPlace() {
    assertArrayEquals(NONE, spread(NONE));
  }

  @Test
  void refusesMoreNamesThanThereIsRoomFor() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> EndNames.spread(new double[5], 20, 0, 60));
    assertEquals("names: 5 of 20 need more than from 0 to 60", refused.getMessage());
  }

  /** Of all places that keep the order and the gap, none lies nearer, tried on a fine grid. */
  @Test
  void twoNamesStandAsNearAsTheyCan() {
    double[] placed = EndNames.spread(new double[] {52, 45}, 20, 0, 100);
    double best = Double.POSITIVE_INFINITY;
    for (double upper = 0; upper <= 80; upper += 0.25) {
      for (double lower = upper + 20; lower <= 100; lower += 0.25) {
        best = Math.min(best, square(upper - 45) + square(lower - 52));
      }
    }
    assertEquals(best, square(placed[1] - 45) + square(placed[0] - 52), 1e-9);
  }

  private static double square(double x) {
    return x * x;
  }

  @Test
  void neverMeetsNorLeavesNorChangesTheOrder() {
    Rng rng = Rng.seeded(11);
    for (int trial = 0; trial < 2000; trial++) {
      double[] ends = new double[1 + rng.nextInt(8)];
      for (int i = 0; i < ends.length; i++) {
        ends[i] = -40 + rng.nextInt(280);
      }
      double[] placed = spread(ends);
      double[] sorted = placed.clone();
      Arrays.sort(sorted);
      assertTrue(sorted[0] >= 0 && sorted[sorted.length - 1] <= 200, Arrays.toString(placed));
      for (int i = 1; i < sorted.length; i++) {
        assertTrue(sorted[i] - sorted[i - 1] >= 20 - 1e-9, Arrays.toString(placed));
      }
      for (int i = 0; i < ends.length; i++) {
        for (int j = 0; j < ends.length; j++) {
          assertTrue(!(ends[i] < ends[j]) || placed[i] < placed[j], Arrays.toString(placed));
        }
      }
    }
  }
}
