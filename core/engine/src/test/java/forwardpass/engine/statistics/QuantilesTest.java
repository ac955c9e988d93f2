package forwardpass.engine.statistics;

import static forwardpass.engine.Goldens.assertRelative;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.Goldens;
import forwardpass.engine.Goldens.Golden;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuantilesTest {
  @Test
  void agreesWithNumPy() {
    for (Golden golden : Goldens.of(getClass(), "quantile", 50)) {
      double[] in = golden.arguments();
      double[] values = Arrays.copyOfRange(in, 1, in.length);
      assertRelative(golden.result(), Quantiles.of(values, in[0]), 1e-13, golden);
    }
  }

  @Test
  void isTheMiddleValueOrTheMeanOfTheTwoInTheMiddle() {
    assertEquals(3, Quantiles.median(new double[] {5, 1, 3}));
    assertEquals(2.5, Quantiles.median(new double[] {4, 1, 3, 2}));
    assertEquals(7, Quantiles.median(new double[] {7}));
    assertEquals(1.75, Quantiles.of(new double[] {1, 2, 3, 4}, 0.25)); // type 7; type 6 says 1.25
  }

  @Test
  void staysWithinItsNeighboursAndDoesNotOverflow() {
    assertEquals(0, Quantiles.median(new double[] {-Double.MAX_VALUE, Double.MAX_VALUE}));
    double[] equal = {0.1, 0.1, 0.1, 0.1};
    for (double q = 0; q <= 1; q += 0.01) {
      assertEquals(0.1, Quantiles.of(equal, q));
    }
  }

  @Test
  void leavesTheSampleAsItIs() {
    double[] values = {3, 1, 2};
    double unused = Quantiles.median(values);
    assertEquals(2, unused);
    assertArrayEquals(new double[] {3, 1, 2}, values);
  }

  @Test
  void treatsMinusZeroAsZero() {
    assertEquals(0.0, Quantiles.of(new double[] {-0.0, -0.0}, 0.5));
  }

  @Test
  void refusesEmptySamplesAndSharesBeyondOne() {
    assertThrows(IllegalArgumentException.class, () -> Quantiles.of(new double[0], 0.5));
    assertThrows(IllegalArgumentException.class, () -> Quantiles.of(new double[1], 1.01));
    assertThrows(IllegalArgumentException.class, () -> Quantiles.of(new double[1], Double.NaN));
  }
}
