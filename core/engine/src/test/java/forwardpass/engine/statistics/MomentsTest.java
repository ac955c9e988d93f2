package forwardpass.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Goldens;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MomentsTest {
  @Test
  void roundsTheExactResultsOnce() {
    for (Goldens.Golden golden : Goldens.of(getClass(), "moments", 20)) {
      double[] sample = golden.arguments();
      assertEquals(golden.results()[0], Moments.mean(sample), golden::toString);
      assertEquals(golden.results()[1], Moments.standardDeviation(sample), golden::toString);
      assertEquals(golden.results()[2], Moments.standardError(sample), golden::toString);
      if (golden.results().length > 3) {
        assertEquals(golden.results()[3], Moments.variance(sample), golden::toString);
        assertEquals(golden.results()[4], Moments.populationVariance(sample), golden::toString);
      }
    }
  }

  @Test
  void doesNotDependOnTheOrderOfTheMean() {
    List<Double> values =
        new Random(7)
            .doubles(1000, -1e8, 1e8)
            .map(x -> x * x * x)
            .boxed()
            .collect(Collectors.toList());
    double mean = Moments.mean(array(values));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(values, new Random(seed));
      assertEquals(mean, Moments.mean(array(values)));
    }
  }

  @Test
  void isZeroForEqualValuesWhateverTheirSize() {
    for (double x : new double[] {0.1, 1e300, Double.MIN_VALUE, -7, 0}) {
      double[] values = new double[17];
      Arrays.fill(values, x);
      assertEquals(x, Moments.mean(values));
      assertEquals(0, Moments.variance(values));
    }
  }

  @Test
  void showsHowTheShortcutFails() {
    double[] values = {1000000001, 1000000003, 1000000002};
    assertEquals(1, Moments.variance(values));
    assertTrue(Math.abs(Moments.naiveVariance(values) - 1) > 1e-3);
    assertEquals(1, Moments.naiveVariance(new double[] {1, 3, 2}));
  }

  @Test
  void scalesExactlyWithPowersOfTwo() {
    Random random = new Random(3);
    double[] values = random.doubles(50).toArray();
    double[] scaled = Arrays.stream(values).map(x -> x * 0x1p500).toArray();
    assertEquals(Moments.standardDeviation(values) * 0x1p500, Moments.standardDeviation(scaled));
    assertEquals(Moments.mean(values) * 0x1p500, Moments.mean(scaled));
  }

  @Test
  void refusesTooFewValuesAndThoseThatAreNotNumbers() {
    assertMessage("mean: needs at least 1 values, not 0", () -> Moments.mean(new double[0]));
    assertMessage(
        "variance: needs at least 2 values, not 1", () -> Moments.variance(new double[1]));
    assertMessage("mean: value 1 is NaN", () -> Moments.mean(new double[] {1, Double.NaN}));
    assertMessage(
        "standard error: value 0 is Infinity",
        () -> Moments.standardError(new double[] {Double.POSITIVE_INFINITY, 1}));
  }

  private static void assertMessage(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Test
  void deviationsAreRoundedOnceAlsoBetweenNeighbours() {
    assertArrayEquals(
        new double[] {-0.0625, 0.0625}, Moments.deviations(new double[] {1e15, 1e15 + 0.125}));
    double[] tenths = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
    assertEquals(0.1, Moments.mean(tenths));
    assertArrayEquals(new double[6], Moments.deviations(tenths));
  }
}
