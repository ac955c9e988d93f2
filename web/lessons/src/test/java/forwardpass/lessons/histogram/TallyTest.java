package forwardpass.lessons.histogram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TallyTest {
  /** A bin holds equally many places: 7 values on the lattice of 0.1, three places a bin. */
  @Test
  void aHistogramsBinsHoldWholePlacesOfTheLattice() {
    double[] values = {0.3, 0.4, 0.5, 0.6, 0.8, 0.8, 1.1};
    Tally tally = Tally.of(values, 0.1, 3);
    assertArrayEquals(new int[] {3, 3, 1}, tally.counts());
    assertEquals(0.25, tally.start(), 1e-12);
    assertEquals(0.3, tally.width(), 1e-12);
    assertEquals(3, tally.highest());
  }

  /** Of quarters: 0.1 is nearest to 0, 0.125 and 0.3 to 0.25, 0.9 and 1 to 1. */
  @Test
  void aShareIsCountedWhereItIsNearest() {
    Tally tally = Tally.nearest(new double[] {0.1, 0.125, 0.3, 0.9, 1}, 4);
    assertArrayEquals(new int[] {1, 2, 0, 0, 2}, tally.counts());
    assertEquals(-0.125, tally.start(), 1e-12);
  }
}
