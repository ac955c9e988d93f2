package forwardpass.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.Goldens;
import forwardpass.engine.Goldens.Golden;
import forwardpass.engine.random.Rng;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {
  @Test
  void agreesWithSciPy() {
    for (Golden golden : Goldens.of(getClass(), "tInterval", 4)) {
      assertEquals(
          golden.results()[0], ConfidenceInterval.ofMean(tail(golden), level(golden)).low(), 1e-14);
      assertEquals(
          golden.results()[1],
          ConfidenceInterval.ofMean(tail(golden), level(golden)).high(),
          1e-14);
    }
    for (Golden golden : Goldens.of(getClass(), "normalInterval", 4)) {
      ConfidenceInterval interval = ConfidenceInterval.ofMeanNormal(tail(golden), level(golden));
      assertEquals(golden.results()[0], interval.low(), 1e-14);
      assertEquals(golden.results()[1], interval.high(), 1e-14);
    }
  }

  @Test
  void takesInTheTrueMeanAsOftenAsItSays() {
    Rng rng = Rng.seeded(20);
    int hits = 0;
    int trials = 4000;
    for (int trial = 0; trial < trials; trial++) {
      double[] sample = new double[4];
      Arrays.setAll(sample, i -> 10 + 3 * rng.nextGaussian());
      hits += ConfidenceInterval.ofMean(sample, 0.9).contains(10) ? 1 : 0;
    }
    assertEquals(0.9 * trials, hits, 4 * Math.sqrt(trials * 0.9 * 0.1));
  }

  @Test
  void refusesLevelsInPerCent() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> ConfidenceInterval.ofMean(new double[] {1, 2}, 95))
            .getMessage();
    assertEquals("a confidence level lies between 0 and 1, not at 95.0", message);
  }

  private static double level(Golden golden) {
    return golden.arguments()[0];
  }

  private static double[] tail(Golden golden) {
    return Arrays.copyOfRange(golden.arguments(), 1, golden.arguments().length);
  }

  @Test
  void wilsonsIntervalAgreesWithSciPy() {
    double[][] table = { // successes, n, level, low, high by binomtest(…).proportion_ci
      {20, 20, 0.95, 0.8388748419471808, 1},
      {0, 20, 0.95, 0, 0.1611251580528192},
      {8, 10, 0.95, 0.4901624715366418, 0.9433178485456248},
      {15, 100, 0.99, 0.08008544228706707, 0.263469039114009}
    };
    for (double[] row : table) {
      ConfidenceInterval interval =
          ConfidenceInterval.ofProportion((int) row[0], (int) row[1], row[2]);
      assertEquals(row[3], interval.low(), 1e-14);
      assertEquals(row[4], interval.high(), 1e-14);
    }
    assertThrows(IllegalArgumentException.class, () -> ConfidenceInterval.ofProportion(3, 2, 0.95));
  }

  @Test
  void clusteredErrorAddsUpWhatGoesTogether() {
    // By hand: 1 1 | 0 0 | 1 0 about ½: sums 1, −1, 0, so √(3/2 · 2)/6 = 0.288675.
    double[] values = {1, 1, 0, 0, 1, 0};
    ClusteredError error = ClusteredError.of(values, new int[] {1, 1, 2, 2, 3, 3});
    assertEquals(0.28867513459481287, error.standardError(), 1e-15);
    assertEquals(3, error.clusters());
    int[] own = {0, 1, 2, 3, 4, 5};
    assertEquals(
        Moments.standardError(values), ClusteredError.of(values, own).standardError(), 1e-15);
    ConfidenceInterval interval =
        ConfidenceInterval.ofClusteredMean(values, new int[] {1, 1, 2, 2, 3, 3}, 0.95);
    // Student's quantile of 2 degrees is elementary: (2q − 1) / √(2q(1 − q)).
    double critical = 0.95 / Math.sqrt(2 * 0.975 * 0.025);
    assertEquals(0.5 - critical * 0.28867513459481287, interval.low(), 1e-13);
    assertThrows(IllegalArgumentException.class, () -> ClusteredError.of(values, new int[6]));
  }

  /** Worked by hand: 3 / 4, so deviations of 1 − 0.75 and 2 − 2.25; √(2 · 0.125) / 4. */
  @Test
  void clustersOfUnequalSizeShareOneRatio() {
    double[] totals = {1, 2};
    assertEquals(0.125, ClusteredError.ofRatio(totals, new double[] {1, 3}).standardError(), 1e-16);
    double[] values = {1, 2, 4, 8, 16};
    double mean = ClusteredError.of(values, new int[] {0, 0, 1, 1, 1}).standardError();
    double ratio =
        ClusteredError.ofRatio(new double[] {3, 28}, new double[] {2, 3}).standardError();
    assertEquals(mean, ratio, 1e-14); // sizes that count values: the error of their mean
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> ClusteredError.ofRatio(totals, new double[] {1, 0}));
    assertEquals("clustered standard error: size 1 is 0.0", e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> ClusteredError.of(values, new int[5]));
  }
}
