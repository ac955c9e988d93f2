package forwardpass.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistogramTest {
  @Test
  void countsAnEdgeToTheRightAndTheLargestToTheLastBin() {
    Histogram histogram = Histogram.of(new double[] {0, 1, 1.5, 2, 3, 4}, 4);
    assertArrayEquals(new int[] {1, 2, 1, 2}, histogram.counts());
    assertEquals(0, histogram.edge(0));
    assertEquals(1, histogram.edge(1));
    assertEquals(4, histogram.edge(4));
  }

  @Test
  void countsEveryValueOnce() {
    for (int seed = 0; seed < 50; seed++) {
      double[] values = new Random(seed).doubles(1 + seed * 7, -1e-3, 1e5).toArray();
      assertEquals(values.length, Arrays.stream(Histogram.of(values, 1 + seed).counts()).sum());
    }
  }

  @Test
  void givesEqualValuesABinOfWidthOne() {
    Histogram histogram = Histogram.of(new double[] {3, 3}, 1);
    assertEquals(2.5, histogram.edge(0));
    assertEquals(3.5, histogram.edge(1));
    assertArrayEquals(new int[] {2}, histogram.counts());
  }

  @Test
  void refusesNoBinsAndNoValues() {
    assertThrows(IllegalArgumentException.class, () -> Histogram.of(new double[0], 3));
    assertThrows(IllegalArgumentException.class, () -> Histogram.of(new double[1], 0));
  }

  @Test
  void survivesNumbersOfAnySize() {
    assertArrayEquals(new int[] {0, 2}, Histogram.of(new double[] {1e300, 1e300}, 2).counts());
    Histogram wide = Histogram.of(new double[] {-1.7e308, 0, 1.7e308}, 2);
    assertArrayEquals(new int[] {1, 2}, wide.counts());
    assertEquals(0, wide.edge(1));
  }
}
